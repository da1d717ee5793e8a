package vn.saolang.producer;

import java.util.Objects;
import vn.saolang.territory.UnitRef;

/**
 * A stored entity with all that is known of it.
 *
 * @param version counted up by each change, for optimistic locking
 */
public record Entity(EntityId id, int version, EntityDetails details) {

    public EntityKind kind() {
        return Objects.requireNonNull(details.kind());
    }

    public UnitRef commune() {
        return Objects.requireNonNull(details.commune());
    }

    public EntitySummary summary() {
        return new EntitySummary(id, details.name(), kind(), details.address(), commune());
    }
}
