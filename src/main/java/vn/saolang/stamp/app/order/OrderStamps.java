package vn.saolang.stamp.app.order;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.register.Standing;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.StarsHeld;
import vn.saolang.stamp.app.quota.Quotas;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.stamp.model.order.OrderRules;
import vn.saolang.stamp.model.quota.Quota;
import vn.saolang.stamp.store.order.OrderStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** Orders stamps for a package size, within its quota; two orders at once wait for each other. */
@Component
public class OrderStamps {

    private final Goods goods;
    private final StampScope scope;
    private final OrderStore orders;
    private final Quotas quotas;
    private final Outlooks outlooks;
    private final StarsHeld stars;
    private final Events events;
    private final VietnamTime time;

    OrderStamps(
            Goods goods,
            StampScope scope,
            OrderStore orders,
            Quotas quotas,
            Outlooks outlooks,
            StarsHeld stars,
            Events events,
            VietnamTime time) {
        this.goods = goods;
        this.scope = scope;
        this.orders = orders;
        this.quotas = quotas;
        this.outlooks = outlooks;
        this.stars = stars;
        this.events = events;
        this.time = time;
    }

    /**
     * Orders stamps; they get their numbers by {@code MintStamps}.
     *
     * @throws RefusedException NO_STAR, NO_PLAN, NO_CAPACITY, NO_NET_CONTENT, QUOTA_EXCEEDED, ORDER_YEAR, ORDER_QUANTITY; and
     *     WOULD_OUTLIVE until that warning is accepted
     * @throws NotFound when the item is not the actor's
     */
    @Transactional
    public OrderId order(Actor by, OrderDraft draft) {
        PackageSize item = goods.find(draft.item()).orElseThrow(() -> new NotFound("package size"));
        scope.requireMember(by, item.entity());
        orders.lockQuota(item.id());
        Quota quota = quotas.of(item.id(), draft.year());
        LocalDate validUntil =
                stars.standing(item.product()).map(Standing::validUntil).orElse(null);
        Verdict.of(OrderRules.defects(draft, quota, outlooks.of(quota), validUntil, time.today()))
                .orThrow();
        OrderId id = OrderId.random();
        int number = orders.insert(id, draft, item.entity(), by.account(), time.now());
        events.publish(
                by,
                new StampStep(
                        "StampsOrdered",
                        Integer.toString(number),
                        Map.of(
                                "item", item.id().toString(),
                                "year", Integer.toString(draft.year()),
                                "quantity", Integer.toString(draft.quantity()),
                                "outliveAccepted", Boolean.toString(draft.outliveAccepted()))));
        return id;
    }
}
