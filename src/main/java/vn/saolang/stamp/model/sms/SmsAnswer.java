package vn.saolang.stamp.model.sms;

import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.model.hidden.HiddenAnswer;
import vn.saolang.stamp.model.verdict.Answer;

/**
 * What a text message is told.
 *
 * @param answer null unless {@code TOLD}
 * @param hidden null unless it was a hidden code that a stamp has
 */
public record SmsAnswer(
        Kind kind, @Nullable Answer answer, @Nullable HiddenAnswer hidden) {

    /** What became of it. */
    public enum Kind {
        /** A stamp was asked for, see the verdict. */
        TOLD,
        /** It has the form of a hidden code, and no stamp has it. */
        NO_SUCH_HIDDEN,
        /** This number tried too many wrong hidden codes: nothing was compared. */
        LOCKED,
        /** There is no code in it. */
        UNREADABLE
    }
}
