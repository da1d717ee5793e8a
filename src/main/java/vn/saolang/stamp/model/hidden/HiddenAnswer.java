package vn.saolang.stamp.model.hidden;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the code under the scratch layer tells.
 *
 * @param firstAt when it was right for the first time, now for {@code FIRST}; null unless {@code FIRST} or {@code AGAIN}
 * @param matched how often it was right, this time included
 * @param triesLeft how many wrong ones are left before the stamp is locked
 * @param lockedUntil from when it may be tried again; null unless {@code LOCKED}
 */
public record HiddenAnswer(
        Kind kind,
        @Nullable Instant firstAt,
        int matched,
        int triesLeft,
        @Nullable Instant lockedUntil) {

    /** What became of it. */
    public enum Kind {
        /** Right, for the first time: whoever scratched it just now has the first package with this number. */
        FIRST,
        /** Right, but somebody had it before. */
        AGAIN,
        WRONG,
        /** Too many wrong ones: nothing was compared. */
        LOCKED,
        /** This stamp has no hidden code. */
        NONE
    }
}
