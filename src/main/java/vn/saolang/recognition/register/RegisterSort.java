package vn.saolang.recognition.register;

/** Order of the register's entries. */
public enum RegisterSort {
    /** Best match first; without search words the newest decision first. */
    RELEVANCE,
    NEWEST,
    STARS,
    NAME
}
