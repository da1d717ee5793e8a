package vn.saolang.recognition.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.Authority;

/**
 * One recognition of a product and what it is today.
 *
 * @param state judged for the day of the question
 * @param authority who recognised it, under the name of then; null when not known
 * @param act the act it was evaluated under; null when not known
 * @param decidedFrom earliest day the decision can bear; null when no such day is known
 * @param decidedTo latest day the decision can bear
 * @param issuedOn first day of the certificate; null when not known to the day
 * @param lastValidDay last valid day by its term; null when not known to the day
 * @param extendedUntil last valid day under the transition's extension (26/2026 Điều 12.3); null when it is not extended
 * @param endedOn first day it no longer held, when it ended before its term
 * @param source where the facts come from; empty when recognised through this software
 */
public record Standing(
        int stars,
        CertificateState state,
        Authority level,
        @Nullable String authority,
        @Nullable String act,
        @Nullable String decisionNumber,
        @Nullable BigDecimal total,
        Precision precision,
        @Nullable LocalDate decidedFrom,
        LocalDate decidedTo,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate lastValidDay,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate endedOn,
        @Nullable String endedReason,
        String source) {

    /** The last day it is valid, extension and early end included; null when not known to the day. */
    public @Nullable LocalDate validUntil() {
        LocalDate last = extendedUntil == null || lastValidDay == null ? lastValidDay : extendedUntil;
        LocalDate ended = endedOn == null ? null : endedOn.minusDays(1);
        return last != null && ended != null && ended.isBefore(last) ? ended : last;
    }

    /** Whether it holds on that day only because the transition extended it. */
    public boolean isExtendedOn(LocalDate day) {
        return state == CertificateState.VALID && lastValidDay != null && day.isAfter(lastValidDay);
    }
}
