package vn.saolang.support;

/** Where a request for support stands. */
public enum RequestState {
    NONE,
    REQUESTED,
    RECEIVED,
    APPROVED,
    REFUSED,
    DELIVERED,
    CONFIRMED,
    WITHDRAWN;

    /** Message key of its name. */
    public String key() {
        return "support.state." + name();
    }

    /** Whether something is still to be given. */
    public boolean isNeed() {
        return this == REQUESTED || this == RECEIVED || this == APPROVED;
    }
}
