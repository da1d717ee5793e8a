package vn.saolang.traceability.model.file;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.saolang.producer.EntityId;

/**
 * Which lots somebody may see: all, those made in or sent to some communes, those some producers made or hold.
 *
 * @param units keys of communes, today's and those they were made of
 */
public record LotReach(boolean everything, Set<String> units, Set<EntityId> entities) {

    private static final UUID NOBODY = new UUID(0, 0);

    public LotReach {
        units = Set.copyOf(units);
        entities = Set.copyOf(entities);
    }

    public boolean isEmpty() {
        return !everything && units.isEmpty() && entities.isEmpty();
    }

    /** For a list in SQL, which must not be empty. */
    public Collection<UUID> entityIds() {
        return entities.isEmpty()
                ? List.of(NOBODY)
                : entities.stream().map(EntityId::value).toList();
    }

    /** For a list in SQL, which must not be empty. */
    public Collection<String> unitKeys() {
        return units.isEmpty() ? List.of("") : units;
    }
}
