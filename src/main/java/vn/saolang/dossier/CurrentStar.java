package vn.saolang.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The stars a product holds, and until when.
 *
 * @param stars 3 to 5
 * @param issuedOn first valid day
 * @param endsBefore first day no longer valid by its term
 * @param extendedUntil first day no longer valid when the transition extends it, null when it does not (26/2026 Điều 12.3)
 * @param productCode T-X-STT-YYYY of the evaluation, null when not known
 * @param from the dossier it came from, null when it was recognised before this software was used
 */
public record CurrentStar(
        int stars,
        LocalDate issuedOn,
        LocalDate endsBefore,
        @Nullable LocalDate extendedUntil,
        @Nullable String productCode,
        @Nullable DossierId from) {

    /** Last valid day by its term: the day from which the law counts back. */
    public LocalDate lastValidDay() {
        return endsBefore.minusDays(1);
    }
}
