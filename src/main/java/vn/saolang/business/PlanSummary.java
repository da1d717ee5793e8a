package vn.saolang.business;

import org.jspecify.annotations.Nullable;
import vn.saolang.idea.IdeaId;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/**
 * A business plan as other modules may know it.
 *
 * @param number what people call it
 * @param name of the product it is about
 * @param product registered from it; null until then
 */
public record PlanSummary(
        PlanId id,
        int number,
        IdeaId idea,
        EntityId entity,
        String name,
        PlanState state,
        @Nullable ProductId product) {}
