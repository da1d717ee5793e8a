package vn.saolang.idea;

import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/**
 * An idea as other modules see it.
 *
 * @param number by which people call it
 * @param entity whose idea it is
 * @param commune where it would be made
 * @param criteriaSet code such as QD26-11; null while the maker does not know it
 * @param product the product it became or improves; null while there is none
 * @param from the potential product it came from; null for others
 */
public record IdeaSummary(
        IdeaId id,
        int number,
        String name,
        EntityId entity,
        UnitRef commune,
        @Nullable String criteriaSet,
        IdeaState state,
        @Nullable ProductId product,
        @Nullable PotentialId from) {}
