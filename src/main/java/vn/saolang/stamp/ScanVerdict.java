package vn.saolang.stamp;

/**
 * What a scan tells, in one word; none of them says "genuine", because a copied number cannot be told from the first one by its
 * number alone. The order is kept in the log: add at the end.
 */
public enum ScanVerdict {
    /** Known, active, its star holds, and nothing speaks against it. */
    KNOWN_ACTIVE,
    /** Known, but what was seen of it does not fit one package: the reasons are told. */
    KNOWN_SUSPICIOUS,
    /** Known and put on its package while the star held, which has ended since. */
    KNOWN_STAR_ENDED,
    /** No stamp bears this number, or not for this product. */
    NOT_IN_SYSTEM,
    /** The lot is called back. */
    RECALLED,
    /** The stamp counts for nothing any more. */
    VOID
}
