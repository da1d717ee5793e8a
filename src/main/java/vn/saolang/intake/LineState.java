package vn.saolang.intake;

/** What became of one line of a list. */
public enum LineState {
    /** Something in it is wrong. */
    BAD,
    /** The same stands in an earlier line, or is known already. */
    TWIN,
    /** Can be taken in. */
    READY,
    /** Could not be kept, for a reason no rule foresaw. */
    FAILED,
    ADDED,
    /** Was to be taken back and is used by somebody. */
    KEPT,
    UNDONE;

    /** Message key of its name. */
    public String key() {
        return "intake.line.state." + name();
    }
}
