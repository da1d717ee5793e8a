package vn.saolang.stamp.model.verdict;

/** Why no stamp of this system answers to what was typed. */
public enum NotKnown {
    /** Too short, too long, or with characters no code has: mistyped, or no code at all. */
    MALFORMED,
    /** Its signature is wrong: mistyped, or made up. */
    SIGNATURE,
    /** Signed, and yet nowhere among the stamps. */
    UNKNOWN,
    /** A stamp of another product than the address names. */
    OTHER_PRODUCT
}
