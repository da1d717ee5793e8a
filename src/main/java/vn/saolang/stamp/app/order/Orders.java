package vn.saolang.stamp.app.order;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.store.order.OrderStore;

/** What is asked of orders of stamps. Only {@link #get} judges whether the asker may know. */
@Component
public class Orders {

    private final OrderStore orders;
    private final StampScope scope;

    Orders(OrderStore orders, StampScope scope) {
        this.orders = orders;
        this.scope = scope;
    }

    public Optional<StampOrder> find(OrderId id) {
        return orders.find(id);
    }

    /** The order with this roll number. */
    public Optional<StampOrder> byNumber(int number) {
        return orders.byNumber(number);
    }

    /** The orders of an entity, the newest first. */
    public List<StampOrder> of(EntityId entity) {
        return orders.of(entity);
    }

    /**
     * The order, for members of its producer and offices competent at its seat.
     *
     * @throws NotFound for everybody else
     */
    public StampOrder get(Actor actor, OrderId id) {
        StampOrder order = orders.find(id).orElseThrow(() -> new NotFound("order"));
        scope.requireReader(actor, order.entity());
        return order;
    }
}
