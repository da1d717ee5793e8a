package vn.saolang.training.model.attend;

/** How it was noted that somebody was there. */
public enum Means {
    /** By the code in the hall. */
    CODE,
    /** By the office, from a list on paper. */
    HAND
}
