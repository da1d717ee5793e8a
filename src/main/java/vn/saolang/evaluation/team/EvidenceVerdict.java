package vn.saolang.evaluation.team;

/** What the advisory team thinks of the evidence for a criterion. */
public enum EvidenceVerdict {
    SUFFICIENT,
    INSUFFICIENT,
    CONTRADICTORY,
    NOT_VERIFIED;

    /** Message key of its name. */
    public String key() {
        return "evaluation.verdict." + name();
    }

    /** Whether it says nothing without an explanation. */
    public boolean asksForReason() {
        return this != SUFFICIENT;
    }
}
