package vn.saolang.business.web.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanAction;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanState;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.model.review.ReturnItem;
import vn.saolang.business.store.plan.PlanStore.StepLine;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * A plan: its state, what is next, its parts.
 *
 * @param lacking how many things each part still lacks
 * @param missing what stands against handing it in, when the reader may
 * @param asked what the last return asked for
 * @param warning that today is outside the window of the step, as message key and arguments; null when it is not
 * @param refusals why the last act was refused
 */
public record PlanPage(
        Met met,
        Map<PlanPart, Integer> lacking,
        List<Refusal> missing,
        List<ReturnItem> asked,
        List<StepLine> steps,
        @Nullable List<String> warning,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "business.plan.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(met.plan().summary().name());
    }

    public PlanState state() {
        return met.plan().summary().state();
    }

    public boolean may(PlanAction action) {
        return met.acts().contains(action);
    }

    /** What is said first: what the state means for this reader. */
    public String leadKey() {
        return "business.lead." + state() + (met.writes() ? ".writer" : "");
    }

    /** What the last return asked of a part; empty when nothing. */
    public String askedOf(String part) {
        return state() != PlanState.RETURNED
                ? ""
                : asked.stream()
                        .filter(item -> item.part().equals(part))
                        .map(ReturnItem::request)
                        .findFirst()
                        .orElse("");
    }

    public int lackingIn(PlanPart part) {
        return lacking.getOrDefault(part, 0);
    }
}
