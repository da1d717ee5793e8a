package vn.saolang.stamp.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.app.StarsHeld;
import vn.saolang.stamp.app.ledger.LedgerDoor.Opened;
import vn.saolang.stamp.app.quota.Quotas;
import vn.saolang.stamp.model.ledger.LotRules;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.quota.Quota;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.order.OrderStore;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.goods.CalledBack;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** The packages leave the store: from now on a scan says that the stamp is active. */
@Component
public class ActivateStamps {

    private final LedgerDoor door;
    private final Goods goods;
    private final StarsHeld stars;
    private final Quotas quotas;
    private final OrderStore orders;
    private final LedgerStore ledger;
    private final VietnamTime time;

    ActivateStamps(
            LedgerDoor door,
            Goods goods,
            StarsHeld stars,
            Quotas quotas,
            OrderStore orders,
            LedgerStore ledger,
            VietnamTime time) {
        this.door = door;
        this.quotas = quotas;
        this.orders = orders;
        this.ledger = ledger;
        this.goods = goods;
        this.stars = stars;
        this.time = time;
    }

    /**
     * Applied stamps become active ones; gives how many.
     *
     * @throws NotFound for others than members of the producer
     * @throws vn.saolang.kernel.RefusedException with everything that speaks against it
     */
    @Transactional
    public int activate(Actor by, OrderId order, TypedRun run) {
        // the quota's lock before the roll's, as ordering does: two rolls of an item are not counted at once
        orders.find(order).ifPresent(one -> orders.lockQuota(one.item()));
        Opened opened = door.member(by, order, run);
        List<Refusal> wrong =
                new ArrayList<>(LedgerDoor.allBefore(opened, StampState.ACTIVE).refusals());
        PackageSize item = goods.find(opened.order().item()).orElseThrow(() -> new NotFound("package size"));
        if (!stars.holds(item.product())) {
            wrong.add(Refusal.whole("stamp.STAR_OVER").citing("26/2026 Điều 4.3"));
        }
        wrong.addAll(ofLots(opened));
        overCapacity(opened).ifPresent(wrong::add);
        Verdict.of(wrong).orThrow();
        return door.move(by, opened, StampState.ACTIVE, null, null, "");
    }

    /** The office may have lowered what it approved after the stamps were minted. */
    private Optional<Refusal> overCapacity(Opened opened) {
        StampOrder order = opened.order();
        Quota quota = quotas.of(order.item(), order.year());
        long most = quota.allowed() + quota.raised();
        long active = ledger.active(order.item(), order.year());
        return active + opened.run().size() <= most
                ? Optional.empty()
                : Optional.of(Refusal.whole("stamp.OVER_CAPACITY", Long.toString(most), Long.toString(active)));
    }

    private List<Refusal> ofLots(Opened opened) {
        Set<LotId> lots =
                opened.parts().stream().map(Span::lot).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<LotId, CalledBack> calledBack = goods.calledBack(lots);
        return goods.lots(lots).values().stream()
                .flatMap(lot ->
                        LotRules.refusals(opened.order(), lot, calledBack.containsKey(lot.id()), time.today()).stream())
                .map(one -> Refusal.of(one.code(), "from", one.args().toArray(String[]::new)))
                .toList();
    }
}
