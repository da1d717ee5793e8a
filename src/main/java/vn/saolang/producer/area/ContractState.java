package vn.saolang.producer.area;

/** Where a link contract stands on a day. */
public enum ContractState {
    NOT_YET,
    RUNNING,
    EXPIRED,
    /** Ended before its time. */
    ENDED;

    /** Its message key. */
    public String key() {
        return "producer.contract.state." + name();
    }
}
