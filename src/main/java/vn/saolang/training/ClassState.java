package vn.saolang.training;

/** Where a class stands. */
public enum ClassState {
    /** Announced: people enrol and, on its days, come. */
    OPEN,
    HELD,
    CANCELLED;

    /** Message key of its name. */
    public String key() {
        return "training.state." + name();
    }
}
