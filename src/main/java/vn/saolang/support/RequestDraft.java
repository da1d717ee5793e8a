package vn.saolang.support;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanId;
import vn.saolang.product.ProductId;

/**
 * What a producer asks for, as it was typed; not yet judged.
 *
 * @param policy the policy it rests on, null when on none
 * @param kind null when none was chosen; the policy's own where there is one
 * @param named the programme's or province's name of the kind, empty when none was chosen
 * @param cost what the thing costs in đồng, null when not known
 * @param asked how much of it is asked for, null when it is asked for in kind
 */
public record RequestDraft(
        @Nullable ProductId product,
        @Nullable PlanId plan,
        @Nullable PolicyId policy,
        @Nullable SupportKind kind,
        String named,
        String what,
        String why,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal asked) {}
