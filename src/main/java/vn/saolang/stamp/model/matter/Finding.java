package vn.saolang.stamp.model.matter;

/** What looking into a case found. */
public enum Finding {
    /** Faked or misused goods, or misused stamps. */
    FOUNDED,
    UNFOUNDED,
    /** It could not be told. */
    UNCLEAR;

    /** Message key of its name. */
    public String key() {
        return "stamp.matter.finding." + name();
    }
}
