package vn.saolang.evaluation.model.allowance;

import vn.saolang.evaluation.model.council.SeatRole;

/** As what somebody takes part, for the rate. */
public enum AllowanceKind {
    CHAIR,
    SECRETARY,
    MEMBER,
    ADVISER,
    /** Serves the meeting: typed names. */
    SUPPORT;

    /** The kind of a seat. */
    public static AllowanceKind of(SeatRole role) {
        return switch (role) {
            case CHAIR -> CHAIR;
            case SECRETARY -> SECRETARY;
            case MEMBER -> MEMBER;
        };
    }

    /** Message key of its name. */
    public String key() {
        return "evaluation.allowance.kind." + name();
    }
}
