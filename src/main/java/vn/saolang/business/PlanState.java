package vn.saolang.business;

import java.util.Set;

/** Where a business plan stands. */
public enum PlanState {
    /** Being written by its producer. */
    DRAFT,
    /** With the office that assesses whether it can be carried out. */
    SUBMITTED,
    /** Back with the producer, with what has to be mended. */
    RETURNED,
    /** Found feasible; it is being carried out. */
    APPROVED,
    /** Carried out. */
    COMPLETED,
    /** Found not feasible. */
    REFUSED,
    /** Given up by its producer. */
    ABANDONED;

    /** States in which its producer writes it. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it was found feasible and not given up since. */
    public boolean isApproved() {
        return this == APPROVED || this == COMPLETED;
    }

    /** States after which another plan for the same idea may be begun. */
    public static Set<PlanState> dead() {
        return Set.of(REFUSED, ABANDONED);
    }

    /** Message key of its name. */
    public String key() {
        return "business.state." + name();
    }
}
