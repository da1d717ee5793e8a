package vn.saolang.traceability.model.completeness;

/** What is known of one fact of a lot. */
public enum Knowledge {
    PRESENT,
    MISSING,
    /** There is nothing to tell. */
    NOT_APPLICABLE
}
