package vn.saolang.stamp.model.order;

/** Where an order of stamps stands; what becomes of its stamps is told by their states. */
public enum OrderState {
    /** Counts against the quota; no stamp has a number yet. */
    ORDERED,
    MINTED,
    /** Given up before a stamp had a number; counts for nothing. */
    CANCELLED;

    /** Its message key. */
    public String key() {
        return "stamp.order.state." + name();
    }
}
