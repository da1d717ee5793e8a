package vn.saolang.producer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * What the predecessors had belongs to the successor from this day on.
 *
 * @param parts ids of the products that go along in a split; empty when all goes
 */
public record SuccessionTookEffect(
        UUID succession, List<EntityId> predecessors, EntityId successor, LocalDate day, Set<UUID> parts)
        implements DomainEvent {

    public SuccessionTookEffect {
        predecessors = List.copyOf(predecessors);
        parts = Set.copyOf(parts);
    }

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return successor.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("succession", succession.toString(), "from", predecessors.toString(), "day", day.toString());
    }
}
