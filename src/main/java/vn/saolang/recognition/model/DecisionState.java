package vn.saolang.recognition.model;

/** Where a decision stands. */
public enum DecisionState {
    /** Being prepared by the office. */
    DRAFT,
    /** Submitted with its tờ trình; waits for the signature. */
    SUBMITTED,
    ISSUED,
    /** Given up before it was issued. */
    DISCARDED;

    /** Message key of its name. */
    public String key() {
        return "recognition.decision.state." + name();
    }
}
