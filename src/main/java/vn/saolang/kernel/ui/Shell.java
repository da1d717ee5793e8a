package vn.saolang.kernel.ui;

/** The frame a page stands in. */
public enum Shell {
    /** Light own theme, no account needed. */
    PUBLIC,
    /** Navigation of the office, Tabler. */
    STAFF
}
