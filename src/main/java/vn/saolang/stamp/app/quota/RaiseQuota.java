package vn.saolang.stamp.app.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.order.OrderRules;
import vn.saolang.stamp.store.order.OrderStore;
import vn.saolang.stamp.store.quota.RaiseStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** The province office allows more stamps than the material yields, with a reason that stays on record. */
@Component
public class RaiseQuota {

    private static final int LONGEST = 2000;

    private final Goods goods;
    private final StampScope scope;
    private final OrderStore orders;
    private final RaiseStore raises;
    private final Producers producers;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    RaiseQuota(
            Goods goods,
            StampScope scope,
            OrderStore orders,
            RaiseStore raises,
            Producers producers,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.goods = goods;
        this.scope = scope;
        this.orders = orders;
        this.raises = raises;
        this.producers = producers;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /**
     * Raises the quota of a year.
     *
     * @param more stamps, 1 to 5,000,000
     * @throws RefusedException with every defect
     * @throws Forbidden for readers that are not the province office, and for the producer itself
     */
    @Transactional
    public void raise(Actor by, ItemId id, int year, int more, String reason) {
        PackageSize item = goods.find(id).orElseThrow(() -> new NotFound("package size"));
        scope.requireReader(by, item.entity());
        if (!scope.isProvinceOffice(by, item.entity()) || scope.isMember(by, item.entity())) {
            throw new Forbidden("raising the quota of " + id);
        }
        Verdict.of(defects(year, more, reason)).orThrow();
        orders.lockQuota(id);
        raises.insert(id, year, more, reason.strip(), by, time.now());
        notices.send(new NoticeDraft(
                producers.members(item.entity()),
                "stamp.notice.raised",
                List.of(item.name(), Integer.toString(more), Integer.toString(year)),
                "/stamps/items/" + id + "?year=" + year,
                "stamp.notice.raised/" + id + "/" + time.now()));
        events.publish(
                by,
                new StampStep(
                        "QuotaRaised",
                        id.toString(),
                        Map.of("year", Integer.toString(year), "more", Integer.toString(more))));
    }

    private List<Refusal> defects(int year, int more, String reason) {
        List<Refusal> defects = new ArrayList<>();
        if (!OrderRules.isOpen(year, time.today())) {
            defects.add(Refusal.of("stamp.ORDER_YEAR", "year"));
        }
        if (more < 1 || more > OrderRules.MOST) {
            defects.add(Refusal.of("stamp.ORDER_QUANTITY", "more", Integer.toString(OrderRules.MOST)));
        }
        if (reason.isBlank()) {
            defects.add(Refusal.of("stamp.REASON_MISSING", "reason"));
        } else if (reason.length() > LONGEST) {
            defects.add(Refusal.of("stamp.TOO_LONG", "reason", Integer.toString(LONGEST)));
        }
        return defects;
    }
}
