package vn.saolang.business;

import java.util.Map;
import vn.saolang.idea.IdeaId;
import vn.saolang.kernel.DomainEvent;

/** A producer began a business plan for a selected idea. */
public record PlanOpened(PlanId plan, IdeaId idea) implements DomainEvent {

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
        return Map.of("idea", idea.toString());
    }
}
