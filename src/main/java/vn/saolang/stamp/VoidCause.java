package vn.saolang.stamp;

/** Why a stamp counts for nothing any more. */
public enum VoidCause {
    /** It was not on a package yet when the star ended. */
    STAR_ENDED,
    SPOILT,
    LOST,
    STOLEN,
    /** Copies of it were found. */
    COPIED,
    LOT_RECALLED,
    /** Entered by mistake. */
    WRONG,
    OTHER
}
