package vn.saolang.support;

import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanId;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/** What a producer asks for and has not been given yet. */
public record SupportNeed(
        RequestId id,
        long number,
        EntityId entity,
        @Nullable ProductId product,
        @Nullable PlanId plan,
        SupportKind kind,
        String what,
        String url) {}
