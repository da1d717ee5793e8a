package vn.saolang.traceability;

/** What an entry does to a lot. */
public enum LotRole {
    /** Used up, in part or whole. */
    INPUT,
    /** Made. */
    OUTPUT,
    /** Sent or received as it is. */
    MOVED,
    /** A part was tested or put by. */
    SAMPLED
}
