package vn.saolang.recognition.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a product's life, as far as the public may know it.
 *
 * @param from earliest day it can have happened; null when no such day is known
 * @param to latest day
 * @param standing the recognition it is about; null when it is about none
 * @param note what belongs to it: the reason of an ending, a former name, a letter's number; may be empty
 */
public record LifeEvent(
        Kind kind,
        Precision precision,
        @Nullable LocalDate from,
        LocalDate to,
        @Nullable Integer stars,
        @Nullable Standing standing,
        String note) {

    /** What happened. */
    public enum Kind {
        /** A council proposed stars, apart from what was recognised. */
        PROPOSED,
        FIRST,
        /** More stars than before (26/2026 Điều 7.5). */
        UPGRADE,
        /** Recognised again (26/2026 Điều 7.6). */
        RE_EVALUATION,
        /** Recognised again with fewer stars. */
        LOWERED,
        /** The result of 90 points and more was approved and sent to the ministry (26/2026 Điều 7.3e). */
        SENT_UP,
        /** The ministry's result did not reach 90 points (26/2026 Điều 7.4g). */
        BELOW,
        /** The certificate was withdrawn, or its decision annulled (26/2026 Điều 8, 10.1b). */
        ENDED,
        /** Its term ended. */
        EXPIRED,
        /** Its extension began (26/2026 Điều 12.3). */
        EXTENDED
    }
}
