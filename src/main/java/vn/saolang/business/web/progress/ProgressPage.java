package vn.saolang.business.web.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanState;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.model.progress.Advice;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * How a plan is carried out.
 *
 * @param advisers names of those who advised
 * @param form which form was refused: "milestone", "advice" or the id of a milestone; empty when none
 * @param typed what was typed into it
 */
public record ProgressPage(
        Met met,
        List<Advice> advice,
        Map<UUID, String> advisers,
        String form,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "business.progress.title";
    }

    public PlanState state() {
        return met.plan().summary().state();
    }

    /** Whether the reader may plan milestones now. */
    public boolean plans() {
        return met.writer() || reports();
    }

    /** Whether the reader may report milestones done now. */
    public boolean reports() {
        return met.writes() && state() == PlanState.APPROVED;
    }

    public long done() {
        return met.milestones().stream().filter(one -> one.isDone()).count();
    }

    /** What was typed into a form that was refused, else the text given. */
    public String typedOr(String which, String field, @Nullable Object otherwise) {
        return form.equals(which) ? typed.getOrDefault(field, "") : otherwise == null ? "" : otherwise.toString();
    }

    /** The refusals of a form. */
    public List<Refusal> of(String which) {
        return form.equals(which) ? refusals : List.of();
    }
}
