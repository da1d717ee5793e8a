package vn.saolang.evaluation.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.RoundId;

/**
 * A round (đợt) of a level.
 *
 * @param number of the act's rounds 1 or 2; of extra rounds a running number of the year
 * @param rulesId the council rules that provide for an extra round, null for a round of the act
 * @param planReference number of the plan an extra round stands in, null for a round of the act
 */
public record Round(
        RoundId id,
        String scope,
        int year,
        int number,
        boolean extra,
        LocalDate requestedBefore,
        LocalDate finishedBefore,
        @Nullable UUID rulesId,
        @Nullable String planReference) {

    /** Its name on Vietnamese papers and lists: "Đợt 1 năm 2026", "Đợt bổ sung 1 năm 2026". */
    public String label() {
        return (extra ? "Đợt bổ sung " : "Đợt ") + number + " năm " + year;
    }

    /** Last day on which a result is still in time: what must be done before 30/6 is done by 29/6. */
    public LocalDate lastDay() {
        return finishedBefore.minusDays(1);
    }

    /** Whether a request of this day falls within it. */
    public boolean admits(LocalDate requestedOn) {
        return requestedOn.isBefore(requestedBefore);
    }
}
