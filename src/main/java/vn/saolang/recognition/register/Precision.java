package vn.saolang.recognition.register;

/** How exactly the day of an old decision is known; what is not known is never filled in. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** Not later than. */
    BEFORE
}
