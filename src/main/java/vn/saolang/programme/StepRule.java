package vn.saolang.programme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the acts say of one step of the cycle.
 *
 * @param months month (1–12) by level, only for {@link When#MONTHS}
 * @param minimumStars stars from which a product takes part, null when the act names none
 */
public record StepRule(
        CycleStep step,
        String name,
        When when,
        Map<OfficeLevel, Integer> months,
        List<String> responsible,
        @Nullable Integer minimumStars,
        String source) {

    /** How the act times the step. */
    public enum When {
        ALL_YEAR,
        MONTHS,
        /** Opens for each product when its plan is approved. */
        FROM_PLAN_APPROVAL,
        /** The act names no time. */
        NOT_SET;

        /** Message key of its name. */
        public String key() {
            return "programme.when." + name();
        }
    }

    public StepRule {
        months = Map.copyOf(months);
        responsible = List.copyOf(responsible);
    }

    /** The month for offices of a level; what districts did counts for communes, then for the province. */
    public @Nullable Integer monthFor(OfficeLevel level) {
        Integer own = months.get(level);
        if (own != null) return own;
        Integer district = months.get(OfficeLevel.DISTRICT);
        if (district != null) return district;
        return months.values().stream().min(Integer::compare).orElse(null);
    }
}
