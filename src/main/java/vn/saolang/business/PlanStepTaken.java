package vn.saolang.business;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * A business plan went from one state to another without an office's decision.
 *
 * @param event name of the event after the lifecycle table
 */
public record PlanStepTaken(PlanId plan, PlanState from, PlanState to, String event) implements DomainEvent {

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
        return Map.of("from", from.name(), "to", to.name());
    }
}
