package vn.saolang.stamp.model.ledger;

import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.traceability.LotId;

/**
 * A run of a roll whose stamps are all in one state.
 *
 * @param from position of its first stamp, from 1
 * @param to position of its last one
 * @param lot on whose packages they are; null before, and for stamps made void before they were on any
 * @param cause why they are void; null in any other state
 */
public record Span(
        int from,
        int to,
        StampState state,
        @Nullable LotId lot,
        @Nullable VoidCause cause) {

    public Span {
        boolean onPackages = state == StampState.APPLIED || state == StampState.ACTIVE;
        if (from < 1 || to < from || (state == StampState.VOID) != (cause != null) || (onPackages && lot == null)) {
            throw new IllegalArgumentException("no span: %d-%d %s".formatted(from, to, state));
        }
    }

    /** How many stamps. */
    public int size() {
        return to - from + 1;
    }

    public boolean contains(int position) {
        return from <= position && position <= to;
    }

    /** The part of it from one position to another, both included; both must be in it. */
    public Span cut(int first, int last) {
        if (!contains(first) || !contains(last)) {
            throw new IllegalArgumentException("%d-%d is not in %d-%d".formatted(first, last, from, to));
        }
        return new Span(first, last, state, lot, cause);
    }

    /** Whether the other begins where this ends and is of the same kind. */
    boolean joins(Span next) {
        return next.from == to + 1
                && next.state == state
                && java.util.Objects.equals(next.lot, lot)
                && next.cause == cause;
    }
}
