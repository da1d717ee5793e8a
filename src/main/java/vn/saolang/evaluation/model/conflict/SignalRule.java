package vn.saolang.evaluation.model.conflict;

/** A rule that points a person to a possible conflict of interest; it never decides one (26/2026 Điều 4.2). */
public enum SignalRule {
    SAME_ADDRESS(ConflictKind.OTHER),
    SAME_PHONE(ConflictKind.OTHER),
    /** The representative's surname and commune; a surname alone says nothing. */
    SURNAME_AND_COMMUNE(ConflictKind.KIN),
    EMPLOYMENT_ENTERED(ConflictKind.EMPLOYMENT),
    SHARES_ENTERED(ConflictKind.OWNERSHIP),
    CONSULTANCY_ENTERED(ConflictKind.CONSULTANCY),
    TRAINING_ENTERED(ConflictKind.TRAINING),
    TRADE_ENTERED(ConflictKind.TRADE);

    private final ConflictKind kind;

    SignalRule(ConflictKind kind) {
        this.kind = kind;
    }

    /** The conflict it may be. */
    public ConflictKind kind() {
        return kind;
    }

    /** Message key of what it says. */
    public String key() {
        return "evaluation.signal." + name();
    }

    /** The rule for an entered tie of this kind. */
    static SignalRule entered(ConflictKind kind) {
        return switch (kind) {
            case EMPLOYMENT -> EMPLOYMENT_ENTERED;
            case OWNERSHIP -> SHARES_ENTERED;
            case TRAINING -> TRAINING_ENTERED;
            case TRADE -> TRADE_ENTERED;
            case CONSULTANCY, KIN, OTHER -> CONSULTANCY_ENTERED;
        };
    }
}
