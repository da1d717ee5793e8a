package vn.saolang.traceability;

/** What a lot is made of. */
public enum ItemKind {
    /** As harvested or bought. */
    MATERIAL,
    /** Worked on, not yet packed for sale. */
    SEMI,
    /** A product in one package size. */
    FINISHED
}
