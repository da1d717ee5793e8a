package vn.saolang.stamp.web.order;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.code.MintStamps;
import vn.saolang.stamp.app.order.CancelOrder;
import vn.saolang.stamp.app.order.OrderStamps;
import vn.saolang.stamp.app.order.Outlooks;
import vn.saolang.stamp.app.order.StampHome;
import vn.saolang.stamp.app.order.StampHome.Seen;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.traceability.ItemId;

/** Orders stamps and gives orders up. An accepted order is minted at once. */
@Controller
class OrderController {

    private final StampHome home;
    private final OrderStamps ordering;
    private final MintStamps minting;
    private final CancelOrder cancelling;
    private final Outlooks outlooks;
    private final VietnamTime time;

    OrderController(
            StampHome home,
            OrderStamps ordering,
            MintStamps minting,
            CancelOrder cancelling,
            Outlooks outlooks,
            VietnamTime time) {
        this.home = home;
        this.ordering = ordering;
        this.minting = minting;
        this.cancelling = cancelling;
        this.outlooks = outlooks;
        this.time = time;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/stamps/items/{item}/order")
    OrderFormPage form(Actor actor, @PathVariable String item, @RequestParam Map<String, String> given) {
        return page(actor, ItemId.parse(item), given, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/items/{item}/order")
    Object order(Actor actor, @PathVariable String item, @RequestParam Map<String, String> form) {
        ItemId id = ItemId.parse(item);
        try {
            OrderId order = ordering.order(
                    actor,
                    new OrderDraft(
                            id,
                            Typed.whole(form.getOrDefault("year", "")),
                            Typed.whole(form.getOrDefault("quantity", "")),
                            form.containsKey("hidden"),
                            form.containsKey("outlive")));
            return minted(actor, order);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, refused.refusals()));
        }
    }

    /** An order whose stamps could not be numbered stands; it is numbered later or cancelled. */
    private Redirect minted(Actor actor, OrderId order) {
        Redirect to = Redirect.to("/stamps/orders/" + order);
        try {
            return to.saying(minting.mint(actor, order) ? "stamp.done.ordered" : "stamp.done.ordered-waits");
        } catch (RefusedException refused) {
            Refusal first = refused.refusals().getFirst();
            return to.saying(first.messageKey(), first.args().toArray(String[]::new));
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/orders/{id}/mint")
    Redirect mint(Actor actor, @PathVariable String id) {
        return minted(actor, OrderId.parse(id));
    }

    private OrderFormPage page(Actor actor, ItemId id, Map<String, String> typed, List<Refusal> refusals) {
        int now = time.today().getYear();
        int asked = Typed.whole(typed.getOrDefault("year", Integer.toString(now)));
        Seen seen = home.read(actor, id, asked == now + 1 ? asked : now);
        if (!seen.member()) {
            throw new NotFound("order form");
        }
        return new OrderFormPage(
                seen.stamps(),
                typed,
                List.of(now, now + 1),
                outlooks.of(seen.stamps().quota()).lastsUntil(time.today(), 0),
                refusals);
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/orders/{id}/cancel")
    Object cancel(Actor actor, @PathVariable String id) {
        OrderId order = OrderId.parse(id);
        try {
            cancelling.cancel(actor, order);
            return Redirect.to("/stamps").saying("stamp.done.cancelled");
        } catch (RefusedException _) {
            return Redirect.to("/stamps/orders/" + order).saying("stamp.refusal.ORDER_NOT_OPEN");
        }
    }
}
