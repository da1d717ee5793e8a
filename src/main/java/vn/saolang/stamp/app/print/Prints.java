package vn.saolang.stamp.app.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.stamp.LabelSize;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.print.PrintRules;
import vn.saolang.stamp.model.print.PrintRun;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.print.Layouts;
import vn.saolang.stamp.store.print.PrintStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** What is told before printing: what can be printed, and what was. */
@Component
public class Prints {

    private final Orders orders;
    private final StampScope scope;
    private final Goods goods;
    private final LedgerStore ledger;
    private final PrintStore prints;
    private final Layouts layouts;
    private final VietnamTime time;

    Prints(
            Orders orders,
            StampScope scope,
            Goods goods,
            LedgerStore ledger,
            PrintStore prints,
            Layouts layouts,
            VietnamTime time) {
        this.orders = orders;
        this.scope = scope;
        this.goods = goods;
        this.ledger = ledger;
        this.prints = prints;
        this.layouts = layouts;
        this.time = time;
    }

    /**
     * A roll before printing.
     *
     * @param next the first run that can be printed; empty when all of it is on paper or void
     * @param done the latest first
     */
    public record Roll(
            StampOrder order, PackageSize item, Optional<Span> next, List<LabelSize> layouts, List<Done> done) {}

    /**
     * A print of the roll.
     *
     * @param mine whether the asker may fetch its file now
     */
    public record Done(PrintRun run, boolean mine) {}

    /** @throws NotFound when the order is not the actor's */
    public Roll roll(Actor actor, OrderId id) {
        StampOrder order = orders.find(id).orElseThrow(() -> new NotFound("order"));
        scope.requireMember(actor, order.entity());
        Instant now = time.now();
        return new Roll(
                order,
                goods.find(order.item()).orElseThrow(() -> new NotFound("package size")),
                PrintRules.next(ledger.spans(order.number())),
                layouts.all(),
                prints.of(order.number()).stream()
                        .map(run -> new Done(run, run.by().equals(actor.account()) && run.isFetchable(now)))
                        .toList());
    }
}
