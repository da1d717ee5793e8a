package vn.saolang.idea.model.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.IdeaSummary;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/**
 * A stored idea.
 *
 * @param version counted up by each change, for optimistic locking
 * @param onBehalf an officer typed it in for the maker
 * @param registeredAt when it was last handed in
 * @param decidedOn legal day of the council that selected or declined it
 * @param reason why it was returned, selected or declined, as the maker reads it
 * @param similar another idea the commune thinks it should be merged with
 */
public record Idea(
        IdeaId id,
        int version,
        int number,
        EntityId entity,
        String entityName,
        IdeaDraft draft,
        IdeaState state,
        boolean onBehalf,
        UUID registeredBy,
        Instant registeredAt,
        @Nullable LocalDate decidedOn,
        String reason,
        @Nullable IdeaId similar) {

    public UnitRef commune() {
        return Objects.requireNonNull(draft.commune());
    }

    public String name() {
        return draft.name();
    }

    public IdeaSummary summary() {
        return new IdeaSummary(
                id, number, draft.name(), entity, commune(), draft.criteriaSet(), state, draft.product(), draft.from());
    }
}
