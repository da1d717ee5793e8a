package vn.saolang.traceability.model.identifier;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;

/** A producer has a new item. */
public record ItemRegistered(ItemId item, EntityId entity) implements DomainEvent {

    @Override
    public String subjectType() {
        return "item";
    }

    @Override
    public String subjectId() {
        return item.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("entity", entity.toString());
    }
}
