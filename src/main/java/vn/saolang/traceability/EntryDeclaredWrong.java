package vn.saolang.traceability;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/** An entry of the diary no longer stands. */
public record EntryDeclaredWrong(EntryId entry, EntityId entity) implements DomainEvent {

    @Override
    public String subjectType() {
        return "diary-entry";
    }

    @Override
    public String subjectId() {
        return entry.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("entity", entity.toString());
    }
}
