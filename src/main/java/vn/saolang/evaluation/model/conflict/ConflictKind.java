package vn.saolang.evaluation.model.conflict;

/** What ties a member of a council to a producer or a product (26/2026 Điều 4.2: objective evaluation). */
public enum ConflictKind {
    /** Family. */
    KIN,
    /** Works or worked for the producer. */
    EMPLOYMENT,
    /** Holds shares, capital or the business itself. */
    OWNERSHIP,
    /** Advised on, or prepared, the dossier. */
    CONSULTANCY,
    /** Trained the producer. */
    TRAINING,
    /** Sells to it or buys from it. */
    TRADE,
    OTHER;

    /** Message key of its name. */
    public String key() {
        return "evaluation.conflict.kind." + name();
    }
}
