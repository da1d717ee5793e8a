package vn.saolang.stamp.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.saolang.stamp.model.ledger.LotRules;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.PackedLot;

/** Stamps are stuck on packages of a lot. */
@Component
public class ApplyStamps {

    private final LedgerDoor door;
    private final LedgerStore ledger;
    private final Goods goods;
    private final StarsHeld stars;
    private final VietnamTime time;

    ApplyStamps(LedgerDoor door, LedgerStore ledger, Goods goods, StarsHeld stars, VietnamTime time) {
        this.door = door;
        this.ledger = ledger;
        this.goods = goods;
        this.stars = stars;
        this.time = time;
    }

    /**
     * Delivered stamps become applied ones; gives how many.
     *
     * @param lot id of a lot of the same package size and maker, as typed
     * @param moreAccepted the producer was warned that there are more stamps than packages of the lot, and goes on
     * @throws NotFound for others than members of the producer
     * @throws vn.saolang.kernel.RefusedException with everything that speaks against it
     */
    @Transactional
    public int apply(Actor by, OrderId order, TypedRun run, String lot, boolean moreAccepted) {
        Opened opened = door.member(by, order, run);
        List<Refusal> wrong =
                new ArrayList<>(LedgerDoor.allBefore(opened, StampState.APPLIED).refusals());
        PackageSize item = goods.find(opened.order().item()).orElseThrow(() -> new NotFound("package size"));
        if (!stars.holds(item.product())) {
            wrong.add(Refusal.whole("stamp.STAR_OVER").citing("26/2026 Điều 4.3"));
        }
        Optional<PackedLot> packed = lot.isEmpty() ? Optional.empty() : goods.lot(LotId.parse(lot));
        if (packed.isEmpty()) {
            wrong.add(Refusal.of("stamp.LOT_MISSING", "lot"));
        }
        packed.ifPresent(one -> {
            boolean calledBack = goods.calledBack(List.of(one.id())).containsKey(one.id());
            wrong.addAll(LotRules.refusals(opened.order(), one, calledBack, time.today()));
            tooMany(opened, one, item).filter(_ -> !moreAccepted).ifPresent(wrong::add);
        });
        Verdict.of(wrong).orThrow();
        return door.move(by, opened, StampState.APPLIED, packed.orElseThrow().id(), null, "");
    }

    private Optional<Refusal> tooMany(Opened opened, PackedLot lot, PackageSize item) {
        long already = ledger.onLot(lot.id());
        return LotRules.packages(lot, item)
                .filter(packages -> already + opened.run().size() > packages)
                .map(packages -> Refusal.of(
                        "stamp.MORE_THAN_PACKAGES",
                        "accepted",
                        Long.toString(packages),
                        Long.toString(already),
                        Integer.toString(opened.run().size())));
    }
}
