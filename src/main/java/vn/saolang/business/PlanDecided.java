package vn.saolang.business;

import java.util.Map;
import vn.saolang.idea.IdeaId;
import vn.saolang.kernel.DomainEvent;

/**
 * An office approved, returned or refused a business plan.
 *
 * @param state that it reached: APPROVED, RETURNED or REFUSED
 * @param event name of the event after the lifecycle table
 */
public record PlanDecided(PlanId plan, IdeaId idea, PlanState state, String event) implements DomainEvent {

    @Override
    public String type() {
        return event;
    }

    @Override
    public String subjectType() {
        return "plan";
    }

    @Override
    public String subjectId() {
        return plan.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("idea", idea.toString(), "to", state.name());
    }
}
