package vn.saolang.producer;

/** Where a mandate to prepare dossiers stands. */
public enum MandateState {
    /** Given, not yet accepted by whom it was given to. */
    OFFERED,
    /** Accepted: the person may prepare dossiers of the entity. */
    RUNNING,
    /** Its last day has passed. */
    EXPIRED,
    /** Ended by either side, effective at once. */
    ENDED;

    /** Message key of its name. */
    public String key() {
        return "producer.mandate.state." + name();
    }
}
