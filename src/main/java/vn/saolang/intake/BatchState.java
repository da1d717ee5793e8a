package vn.saolang.intake;

/** What became of a list: it is looked at before anything is kept, and may be taken back after. */
public enum BatchState {
    PREVIEW,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE,
    DISCARDED;

    /** Whether the background is at work on it. */
    public boolean working() {
        return this == RUNNING || this == UNDOING;
    }

    /** Message key of its name. */
    public String key() {
        return "intake.state." + name();
    }
}
