package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** An office took a wrongly entered recognition of the past back. */
public record HistoryRetracted(UUID product, UUID entry, String reason) implements DomainEvent {

    @Override
    public String subjectType() {
        return "listed-product";
    }

    @Override
    public String subjectId() {
        return product.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("entry", entry.toString(), "reason", reason);
    }
}
