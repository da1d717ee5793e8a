package vn.saolang.business.model.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanId;

/**
 * Advice given on site.
 *
 * @param agreed the next steps both agreed on; may be empty
 * @param followUp day on which the adviser asks again; null when none was set
 * @param by account of the adviser
 */
public record Advice(
        UUID id,
        PlanId plan,
        LocalDate visitedOn,
        String place,
        String advice,
        String agreed,
        @Nullable LocalDate followUp,
        UUID by) {}
