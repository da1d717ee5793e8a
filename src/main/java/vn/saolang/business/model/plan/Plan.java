package vn.saolang.business.model.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanSummary;
import vn.saolang.territory.UnitRef;

/**
 * A business plan with what decides who may read and move it.
 *
 * @param version counted up by each step
 * @param commune of the entity when the plan was begun
 * @param group code of the criteria set the idea named; empty when none
 * @param submittedAt when it was last handed in
 * @param decisionNumber of the approval; null until then
 * @param decisionReason of the last decision, for all to read; empty when none
 */
public record Plan(
        PlanSummary summary,
        int version,
        String entityName,
        UnitRef commune,
        String group,
        Instant openedAt,
        @Nullable Instant submittedAt,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String decisionReason) {

    /** The page of the plan. */
    public String url() {
        return "/plans/" + summary.id();
    }
}
