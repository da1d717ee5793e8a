package vn.saolang.stamp.model.hidden;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.model.hidden.HiddenAnswer.Kind;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Rules.HiddenLock;

/**
 * What became of the checks of one hidden code.
 *
 * @param firstAt when it was right for the first time; null when it never was
 * @param firstCell about where
 * @param lastAt when it was right for the last time
 * @param matched how often it was right
 * @param failed how often it was wrong since {@code failedFrom} and the last right one
 * @param lockedUntil null when it was never locked
 */
public record HiddenTries(
        @Nullable Instant firstAt,
        @Nullable Cell firstCell,
        @Nullable Instant lastAt,
        int matched,
        int failed,
        @Nullable Instant failedFrom,
        @Nullable Instant lockedUntil) {

    /** Nobody tried yet. */
    public static final HiddenTries NONE = new HiddenTries(null, null, null, 0, 0, null, null);

    /** What is kept, and what is told. */
    public record Step(HiddenTries tries, HiddenAnswer answer) {}

    /** Whether nothing is compared at a moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** What is told while it is locked. */
    public HiddenAnswer locked() {
        return new HiddenAnswer(Kind.LOCKED, null, matched, 0, lockedUntil);
    }

    /** After a right one. The wrong ones before it are forgotten: whoever has the package mistyped. */
    public Step right(Scanning now) {
        boolean first = firstAt == null;
        Instant firstTime = firstAt == null ? now.at() : firstAt;
        HiddenTries after =
                new HiddenTries(firstTime, first ? now.cell() : firstCell, now.at(), matched + 1, 0, null, null);
        return new Step(after, new HiddenAnswer(first ? Kind.FIRST : Kind.AGAIN, firstTime, after.matched, 0, null));
    }

    /** After a wrong one: the last that is allowed locks. */
    public Step wrong(Scanning now, HiddenLock rule) {
        // A lock that is over starts a new count, so the one wrong code after it does not lock again.
        boolean anew = failedFrom == null
                || lockedUntil != null && failed >= rule.perStamp()
                || now.at().isAfter(failedFrom.plus(rule.window()));
        int wrong = anew ? 1 : failed + 1;
        Instant from = anew ? now.at() : failedFrom;
        boolean locks = wrong >= rule.perStamp();
        Instant until = locks ? now.at().plus(rule.lock()) : lockedUntil;
        HiddenTries after = new HiddenTries(firstAt, firstCell, lastAt, matched, wrong, from, until);
        return new Step(
                after,
                locks ? after.locked() : new HiddenAnswer(Kind.WRONG, null, matched, rule.perStamp() - wrong, null));
    }
}
