package vn.saolang.regulation;

import java.time.LocalDate;

/**
 * The days on which a re-evaluation may be filed: not earlier than 180 and not later than 120 days before the day a
 * certificate's term ends (26/2026 Điều 7.6a). That day is the last valid day, and both limits are days on which filing is in
 * time: a certificate last valid on 30/12 is filed for from the 180th day before 30/12 to the 120th.
 *
 * @param opens first day of filing
 * @param closes last day of filing
 * @param lastValidDay last day the certificate is valid by its term
 */
public record ReEvaluationWindow(LocalDate opens, LocalDate closes, LocalDate lastValidDay) {

    /** Whether a dossier filed on this day is in time. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
