package vn.saolang.stamp.web.ledger;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.app.ledger.MarkSold;

/** Marks packages as sold. */
@Controller
class SellController {

    private final MarkSold selling;

    SellController(MarkSold selling) {
        this.selling = selling;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/stamps/sell")
    SellPage form(Actor actor, @RequestParam(defaultValue = "") String shop) {
        return new SellPage(selling.shops(actor), "", shop, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/sell")
    Object sell(
            Actor actor, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String shop) {
        EntityId seller = EntityId.parse(shop);
        try {
            MarkSold.Done done = selling.sell(actor, code, seller);
            return Redirect.to("/stamps/sell?shop=" + seller)
                    .saying(
                            "stamp.done.sold",
                            done.item(),
                            Integer.toString(done.order()),
                            Integer.toString(done.position()));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new SellPage(selling.shops(actor), code, shop, refused.refusals()));
        }
    }
}
