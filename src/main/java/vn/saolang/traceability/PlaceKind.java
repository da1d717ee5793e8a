package vn.saolang.traceability;

/** What a place is for. */
public enum PlaceKind {
    /** A raw-material area. */
    FIELD,
    WORKSHOP,
    STORE,
    SHOP,
    OTHER
}
