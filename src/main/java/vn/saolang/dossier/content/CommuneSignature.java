package vn.saolang.dossier.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the commune's văn thư gave to report and letter: numbers and dates are entered, never made up.
 *
 * @param letterDate the day of request, by which the dossier falls into a round (26/2026 Điều 5.1)
 */
public record CommuneSignature(
        String reportNumber,
        @Nullable LocalDate reportDate,
        String letterNumber,
        @Nullable LocalDate letterDate) {}
