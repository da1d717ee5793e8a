package vn.saolang.producer.area;

/** Where a declared capacity stands with the office. */
public enum CapacityState {
    DECLARED,
    APPROVED,
    REFUSED;

    /** Its message key. */
    public String key() {
        return "producer.area.capacity.state." + name();
    }
}
