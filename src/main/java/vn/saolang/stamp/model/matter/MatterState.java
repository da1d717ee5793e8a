package vn.saolang.stamp.model.matter;

/** Where a case stands. */
public enum MatterState {
    /** Not opened yet. */
    NONE,
    /** Nobody has it yet. */
    RECEIVED,
    /** Somebody of an office looks into it. */
    ASSIGNED,
    /** It is known what was found. */
    VERIFIED,
    CLOSED;

    /** Message key of what the reporter is told. */
    public String key() {
        return "stamp.matter.state." + name();
    }
}
