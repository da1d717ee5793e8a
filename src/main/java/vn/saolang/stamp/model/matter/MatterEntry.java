package vn.saolang.stamp.model.matter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of what happened in a case.
 *
 * @param by account; null for the public and for the software
 */
public record MatterEntry(Kind kind, String note, @Nullable UUID by, Instant at) {

    /** What happened. */
    public enum Kind {
        OPENED,
        REPORTED,
        SUSPECTED,
        TAKEN,
        RELEASED,
        VERIFIED,
        REOPENED,
        DISMISSED,
        CLOSED,
        NOTED,
        STAMPS_VOIDED,
        WITHDRAWAL_PROPOSED,
        PRODUCER_TOLD,
        REPORTERS_TOLD;

        /** Message key of its name. */
        public String key() {
            return "stamp.matter.entry." + name();
        }
    }
}
