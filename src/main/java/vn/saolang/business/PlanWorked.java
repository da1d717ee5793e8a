package vn.saolang.business;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * Something about a business plan was kept: a part saved, a milestone, a visit, its product registered.
 *
 * @param what code of what was kept, e.g. PART_SAVED; {@code detail} names which
 */
public record PlanWorked(PlanId plan, String what, String detail) implements DomainEvent {

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
        return Map.of("what", what, "detail", detail);
    }
}
