package vn.saolang.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanId;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/**
 * Something a producer was given, to be written into the ledger.
 *
 * @param product which product it was for, null when it was for all
 * @param plan the business plan it carried out, null when none
 * @param day on which it was given, not after today
 * @param what in words, Vietnamese, 1 to 500 characters; may be quoted in form 02
 * @param amount đồng, whole, or null when it has no price
 * @param giver who gave it, e.g. an office or a bank
 * @param source names the thing behind it once and for all, e.g. {@code class/<id>/<entity>}: the ledger takes each source once
 * @param url page of the thing behind it, which the producer may open; empty when there is none
 */
public record Given(
        SupportKind kind,
        EntityId entity,
        @Nullable ProductId product,
        @Nullable PlanId plan,
        LocalDate day,
        String what,
        @Nullable BigDecimal amount,
        String giver,
        String source,
        String url) {}
