package vn.saolang.traceability.model.identifier;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.PlaceId;

/** A producer wrote a place into its address book. */
public record PlaceRegistered(PlaceId place, EntityId keptBy) implements DomainEvent {

    @Override
    public String subjectType() {
        return "place";
    }

    @Override
    public String subjectId() {
        return place.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("entity", keptBy.toString());
    }
}
