package vn.saolang.stamp.app.order;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Standing;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.quota.MaterialPlan;
import vn.saolang.stamp.model.quota.NoQuota;
import vn.saolang.stamp.model.quota.PlanState;
import vn.saolang.stamp.model.quota.Quota;
import vn.saolang.traceability.goods.PackageSize;

/**
 * A package size with all that is known of its stamps in a year.
 *
 * @param standing the certificate that counts today; null when the product was never recognised
 * @param plans of the year, the newest first
 * @param stock stamps of all years by state
 * @param orders of all years, the newest first
 */
public record ItemStamps(
        String entityName,
        Quota quota,
        @Nullable Standing standing,
        List<MaterialPlan> plans,
        Map<StampState, Long> stock,
        List<StampOrder> orders) {

    /** What the producer should do next. */
    public enum Next {
        /** The product needs a star. */
        STAR,
        NET_CONTENT,
        PLAN,
        /** The office has the plan. */
        WAIT,
        /** Approved capacity is gone: ask the office. */
        CAPACITY,
        ORDER,
        /** The quota of the year is used up. */
        USED_UP;

        /** Its message key. */
        public String key() {
            return "stamp.next." + name();
        }
    }

    public ItemStamps {
        plans = List.copyOf(plans);
        stock = Map.copyOf(stock);
        orders = List.copyOf(orders);
    }

    public PackageSize item() {
        return quota.item();
    }

    /** Whether a certificate of the product is valid today. */
    public boolean holds() {
        return standing != null && standing.state() == CertificateState.VALID;
    }

    public long stamps(StampState state) {
        return stock.getOrDefault(state, 0L);
    }

    /** Whether a plan of the year waits for the office. */
    public boolean waits() {
        return plans.stream().anyMatch(one -> one.state() == PlanState.DECLARED);
    }

    /** The order whose stamps still have no number; null when there is none. */
    public @Nullable StampOrder open() {
        return orders.stream()
                .filter(one -> one.state() == OrderState.ORDERED)
                .findFirst()
                .orElse(null);
    }

    public Next next() {
        if (!holds()) {
            return Next.STAR;
        }
        if (quota.left() > 0) {
            return Next.ORDER;
        }
        if (quota.none().contains(NoQuota.NO_NET_CONTENT)) {
            return Next.NET_CONTENT;
        }
        if (waits()) {
            return Next.WAIT;
        }
        if (quota.none().contains(NoQuota.NO_PLAN)) {
            return Next.PLAN;
        }
        return quota.none().contains(NoQuota.NO_CAPACITY) ? Next.CAPACITY : Next.USED_UP;
    }
}
