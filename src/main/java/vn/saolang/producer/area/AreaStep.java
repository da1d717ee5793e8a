package vn.saolang.producer.area;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/**
 * Something was done to an area.
 *
 * @param step REGISTERED, CHANGED, ENDED, DECLARED, APPROVED or REFUSED
 * @param what the year of a capacity, else empty
 */
public record AreaStep(AreaId area, EntityId entity, String step, String what) implements DomainEvent {

    @Override
    public String subjectType() {
        return "area";
    }

    @Override
    public String subjectId() {
        return area.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("entity", entity.toString(), "step", step, "what", what);
    }
}
