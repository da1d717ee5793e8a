package vn.saolang.stamp.model.matter;

/** What moves a case. */
public enum MatterAction {
    OPEN,
    /** Somebody takes it, from the queue or over from a colleague. */
    TAKE,
    /** Back to the queue. */
    RELEASE,
    VERIFY,
    /** What was found has to be looked into again. */
    REOPEN,
    /** There is nothing to look into. */
    DISMISS,
    CLOSE;

    /** Message key of its name. */
    public String key() {
        return "stamp.matter.action." + name();
    }
}
