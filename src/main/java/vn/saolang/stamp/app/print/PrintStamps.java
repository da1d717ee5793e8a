package vn.saolang.stamp.app.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.StarsHeld;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.print.PrintDraft;
import vn.saolang.stamp.model.print.PrintFormat;
import vn.saolang.stamp.model.print.PrintRules;
import vn.saolang.stamp.model.print.PrintRun;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.print.Layouts;
import vn.saolang.stamp.store.print.PrintStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** Puts a run of a roll on paper, once: MINTED → PRINTED. What is spoilt is made void, never printed again. */
@Component
public class PrintStamps {

    private final Orders orders;
    private final StampScope scope;
    private final Goods goods;
    private final StarsHeld stars;
    private final StampCodes codes;
    private final LedgerStore ledger;
    private final PrintStore prints;
    private final Layouts layouts;
    private final Events events;
    private final VietnamTime time;

    PrintStamps(
            Orders orders,
            StampScope scope,
            Goods goods,
            StarsHeld stars,
            StampCodes codes,
            LedgerStore ledger,
            PrintStore prints,
            Layouts layouts,
            Events events,
            VietnamTime time) {
        this.orders = orders;
        this.scope = scope;
        this.goods = goods;
        this.stars = stars;
        this.codes = codes;
        this.ledger = ledger;
        this.prints = prints;
        this.layouts = layouts;
        this.events = events;
        this.time = time;
    }

    /**
     * Prints a run; its file can be fetched by the same person for a day.
     *
     * @return the number of the print within the roll
     * @throws RefusedException PRINT_RANGE, PRINT_ONCE, PRINT_TOO_LONG, PRINT_LAYOUT, PRINT_STAR_ENDED, NO_PRINT_KEY
     * @throws NotFound when the order is not the actor's
     */
    @Transactional
    public int print(Actor by, OrderId id, PrintDraft draft) {
        StampOrder order = orders.find(id).orElseThrow(() -> new NotFound("order"));
        scope.requireMember(by, order.entity());
        ledger.lock(order.number());
        check(order, draft);
        Instant now = time.now();
        PrintRun run = new PrintRun(
                order.number(),
                prints.next(order.number()),
                draft.first(),
                draft.last(),
                format(draft.layout()).orElseThrow(),
                draft.layout().equals(PrintDraft.TABLE) ? "" : draft.layout(),
                by.account(),
                now);
        prints.insert(run);
        ledger.move(new Move(
                run.order(),
                run.from(),
                run.to(),
                StampState.MINTED,
                StampState.PRINTED,
                null,
                null,
                "",
                run.by(),
                now));
        events.publish(by, new StampStep("StampsPrinted", Integer.toString(run.order()), facts(run)));
        return run.no();
    }

    private void check(StampOrder order, PrintDraft draft) {
        PackageSize item = goods.find(order.item()).orElseThrow(() -> new NotFound("package size"));
        List<Refusal> defects = new ArrayList<>(PrintRules.defects(
                draft, ledger.spans(order.number()), format(draft.layout()), stars.holds(item.product())));
        if (order.hidden() && !codes.canPrintHidden()) {
            defects.add(Refusal.whole("stamp.NO_PRINT_KEY"));
        }
        if (!defects.isEmpty()) {
            throw new RefusedException(defects);
        }
    }

    private Optional<PrintFormat> format(String layout) {
        return layout.equals(PrintDraft.TABLE)
                ? Optional.of(PrintFormat.CSV)
                : layouts.find(layout).map(size -> size.isRoll() ? PrintFormat.ZPL : PrintFormat.PDF);
    }

    static Map<String, String> facts(PrintRun run) {
        return Map.of(
                "print", Integer.toString(run.no()),
                "from", Integer.toString(run.from()),
                "to", Integer.toString(run.to()),
                "format", run.format().name());
    }
}
