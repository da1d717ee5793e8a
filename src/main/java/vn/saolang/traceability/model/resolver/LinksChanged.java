package vn.saolang.traceability.model.resolver;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/** A producer set links, or took them away. */
public record LinksChanged(EntityId entity, String anchor) implements DomainEvent {

    /** Of the links of an anchor. */
    public static LinksChanged of(EntityId entity, Anchor anchor) {
        String pattern = anchor.pattern();
        return new LinksChanged(
                entity, "/" + anchor.key() + "/" + anchor.value() + (pattern.isEmpty() ? "" : "/" + pattern));
    }

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return entity.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("anchor", anchor);
    }
}
