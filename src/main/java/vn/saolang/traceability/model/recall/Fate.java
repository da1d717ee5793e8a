package vn.saolang.traceability.model.recall;

/** What became of recalled goods at a place. */
public enum Fate {
    RETURNED,
    DESTROYED,
    /** Sold before the recall came. */
    SOLD;

    /** Message key of its name. */
    public String key() {
        return "traceability.recall.fate." + name();
    }
}
