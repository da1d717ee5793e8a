package vn.saolang.traceability;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/** Something was written into the diary of a producer. */
public record EntryWritten(EntryId entry, EntityId entity, EntryKind kind) implements DomainEvent {

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
        return Map.of("entity", entity.toString(), "kind", kind.name());
    }
}
