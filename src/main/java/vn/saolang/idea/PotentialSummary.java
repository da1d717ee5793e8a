package vn.saolang.idea;

import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/**
 * A potential product as other parts may know it: no personal data.
 *
 * @param group code of the product group, {@code I} … {@code VI}, null while nobody classified it
 * @param entity who makes it, null for a household outside the register or a whole village
 * @param description what it is, in the surveyor's words
 */
public record PotentialSummary(
        PotentialId id,
        String name,
        UnitRef commune,
        @Nullable String group,
        @Nullable EntityId entity,
        PotentialState state,
        String description) {}
