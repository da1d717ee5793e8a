package vn.saolang.stamp.app.order;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.store.order.OrderStore;

/** Gives an order up before its stamps have numbers; the quota is free again. */
@Component
public class CancelOrder {

    private final OrderStore orders;
    private final StampScope scope;
    private final Events events;

    CancelOrder(OrderStore orders, StampScope scope, Events events) {
        this.orders = orders;
        this.scope = scope;
        this.events = events;
    }

    /**
     * Cancels the order.
     *
     * @throws RefusedException {@code stamp.ORDER_NOT_OPEN} once it is minted or cancelled
     * @throws NotFound when the order is not the actor's
     * @throws vn.saolang.kernel.Stale when it is minted meanwhile
     */
    @Transactional
    public void cancel(Actor by, OrderId id) {
        StampOrder order = orders.find(id).orElseThrow(() -> new NotFound("order"));
        scope.requireMember(by, order.entity());
        if (order.state() != OrderState.ORDERED) {
            throw new RefusedException(Refusal.whole("stamp.ORDER_NOT_OPEN"));
        }
        orders.cancelled(order);
        events.publish(by, new StampStep("StampOrderCancelled", Integer.toString(order.number()), Map.of()));
    }
}
