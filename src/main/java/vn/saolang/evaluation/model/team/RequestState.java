package vn.saolang.evaluation.model.team;

/** How far a request for more is. */
public enum RequestState {
    PROPOSED,
    SENT,
    DECLINED,
    ANSWERED,
    CLOSED;

    /** Whether something is still to come of it; the report waits for that. */
    public boolean open() {
        return this != CLOSED && this != DECLINED;
    }

    /** Whether the entity knows of it. */
    public boolean told() {
        return this == SENT || this == ANSWERED || this == CLOSED;
    }
}
