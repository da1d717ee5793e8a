package vn.saolang.recognition.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the public list of withdrawn certificates and recognitions. It holds nothing about persons.
 *
 * @param state WITHDRAWN (26/2026 Điều 8) or ANNULLED (Điều 10.1b)
 * @param ground letter key of Điều 8.1, A to E and DD; null for an annulled one and for those entered from older records
 * @param decision number of the decision that ended it; null when it was entered from older records
 * @param endedOn first day it no longer held: the day of that decision
 * @param reason what the register's page says about it
 */
public record EndedRecognition(
        String code,
        String name,
        String entityName,
        String place,
        int stars,
        CertificateState state,
        @Nullable String ground,
        @Nullable String decision,
        LocalDate endedOn,
        String reason,
        boolean fictional) {

    /** "26/2026 Điều 8.1đ"; null where no clause is on record. */
    public @Nullable String clause() {
        if (state == CertificateState.ANNULLED) {
            return "26/2026 Điều 10.1b";
        }
        return ground == null
                ? null
                : "26/2026 Điều 8.1" + (ground.equals("DD") ? "đ" : ground.toLowerCase(java.util.Locale.ROOT));
    }
}
