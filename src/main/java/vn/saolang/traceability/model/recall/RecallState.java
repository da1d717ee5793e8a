package vn.saolang.traceability.model.recall;

/** Where a recall stands. */
public enum RecallState {
    /** Not started yet: the lot is as good as any. */
    NONE,
    OPEN,
    ENDED;

    /** Message key of what everybody is told. */
    public String key() {
        return "traceability.recall.state." + name();
    }
}
