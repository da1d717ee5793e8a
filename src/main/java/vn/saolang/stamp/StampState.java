package vn.saolang.stamp;

/** Where a stamp stands in its life. */
public enum StampState {
    /** It has a number; nothing of it is on paper. */
    MINTED,
    PRINTED,
    /** In the producer's hands. */
    DELIVERED,
    /** Stuck on packages of a lot that are still in the store. */
    APPLIED,
    /** The packages may be sold. */
    ACTIVE,
    /** Counts for nothing any more; the end. */
    VOID
}
