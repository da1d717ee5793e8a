package vn.saolang.stamp.model.quota;

/** Where a material plan stands with the office. */
public enum PlanState {
    /** Waits for the province office. */
    DECLARED,
    /** Counts. */
    APPROVED,
    REFUSED,
    /** A later revision took its place. */
    REPLACED;

    /** Its message key. */
    public String key() {
        return "stamp.plan.state." + name();
    }
}
