package vn.saolang.recognition.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "was it four stars on that day?", from what the register knows today.
 *
 * @param asked the stars asked for; null when the question is only which
 * @param stars what it had on that day; null when none, or not known
 * @param deciding the recognition the answer rests on; null when there is none
 * @param possible recognitions of which it is not known whether they held that day
 */
public record StarAnswer(
        LocalDate on,
        @Nullable Integer asked,
        Answer answer,
        Reason reason,
        @Nullable Integer stars,
        @Nullable Standing deciding,
        List<Standing> possible) {

    public StarAnswer {
        possible = List.copyOf(possible);
    }

    /** Yes and no are said only when each possible day of every decision agrees. */
    public enum Answer {
        YES,
        NO,
        NOT_KNOWN
    }

    /** Why. */
    public enum Reason {
        /** A certificate held. */
        HELD,
        /** A certificate held, by the extension of the transition (26/2026 Điều 12.3). */
        EXTENDED,
        /** A certificate of other stars held. */
        OTHER_STARS,
        /** Its first certificate came later. */
        NOT_YET,
        /** The term was over. */
        EXPIRED,
        /** The certificate had been withdrawn, or its decision annulled. */
        ENDED,
        /** The day of a decision is not known well enough. */
        DAY_NOT_KNOWN,
        /** Nothing was ever recognised. */
        NEVER
    }
}
