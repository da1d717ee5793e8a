package vn.saolang.stamp.app.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
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
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.SoldMark;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.ledger.SoldStore;
import vn.saolang.stamp.store.ledger.StampPlaceStore;
import vn.saolang.traceability.goods.Goods;

/** A shop marks a package as sold, so that a copy of its stamp is found out when it comes to be sold, too. */
@Component
public class MarkSold {

    private final StampCodes codes;
    private final StampPlaceStore places;
    private final LedgerStore ledger;
    private final SoldStore sold;
    private final Orders orders;
    private final Goods goods;
    private final Producers producers;
    private final Events events;
    private final VietnamTime time;

    MarkSold(
            StampCodes codes,
            StampPlaceStore places,
            LedgerStore ledger,
            SoldStore sold,
            Orders orders,
            Goods goods,
            Producers producers,
            Events events,
            VietnamTime time) {
        this.codes = codes;
        this.places = places;
        this.ledger = ledger;
        this.sold = sold;
        this.orders = orders;
        this.goods = goods;
        this.producers = producers;
        this.events = events;
        this.time = time;
    }

    /**
     * What was sold.
     *
     * @param item name of the package size
     * @param order number of the roll
     */
    public record Done(String item, int order, int position) {}

    /** Where the actor sells: at the seats of those it acts for. */
    public List<EntitySummary> shops(Actor by) {
        return by.has(Role.PRODUCER) ? producers.of(by) : List.of();
    }

    /**
     * Marks one package.
     *
     * @param typed code or whole address, as a scanner types it
     * @param shop who sells it
     * @throws NotFound when the actor does not act for the shop
     * @throws vn.saolang.kernel.RefusedException when there is no such stamp, its goods never came to the shop, it is not active, called back, or sold already
     */
    @Transactional
    public Done sell(Actor by, String typed, EntityId shop) {
        EntitySummary seller = shops(by).stream()
                .filter(one -> one.id().equals(shop))
                .findFirst()
                .orElseThrow(() -> new NotFound("shop"));
        Optional<StampSerial> serial = codes.read(typed.strip());
        Optional<StampPlaceStore.Place> place = serial.flatMap(places::find);
        if (place.isEmpty()) {
            throw refused(Refusal.of("stamp.SOLD_UNKNOWN", "code"));
        }
        ledger.lock(place.get().order());
        Span span = new Ledger(ledger.spans(place.get().order())).at(place.get().position());
        StampOrder order = orders.byNumber(place.get().order()).orElseThrow(() -> new NotFound("order"));
        requireSaleable(seller, order, span);
        SoldMark mark = new SoldMark(serial.orElseThrow(), time.now(), seller.name(), by.account());
        if (!sold.insert(mark)) {
            SoldMark before = sold.find(mark.serial()).orElseThrow();
            throw refused(Refusal.of("stamp.SOLD_ALREADY", "code", before.place(), said(before.at())));
        }
        events.publish(
                by,
                new StampStep(
                        "StampSold",
                        Integer.toString(order.number()),
                        Map.of("position", Integer.toString(place.get().position()), "shop", shop.toString())));
        String item = goods.find(order.item())
                .orElseThrow(() -> new NotFound("package size"))
                .name();
        return new Done(item, order.number(), place.get().position());
    }

    private void requireSaleable(EntitySummary seller, StampOrder order, Span span) {
        if (!mayHave(seller, order, span)) {
            throw refused(Refusal.of("stamp.SOLD_NOT_HERE", "code"));
        }
        if (span.state() != StampState.ACTIVE) {
            throw refused(Refusal.of("stamp.SOLD_NOT_ACTIVE", "code"));
        }
        if (span.lot() != null && !goods.calledBack(List.of(span.lot())).isEmpty()) {
            throw refused(Refusal.of("stamp.SOLD_CALLED_BACK", "code").citing("55/2010/QH12 Điều 55"));
        }
    }

    /** The maker has its own goods; a shop has those of a lot that came to it. */
    private boolean mayHave(EntitySummary seller, StampOrder order, Span span) {
        return seller.id().equals(order.entity()) || span.lot() != null && goods.cameTo(span.lot(), seller.id());
    }

    private static RefusedException refused(Refusal why) {
        return new RefusedException(List.of(why));
    }

    private static String said(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
                .withZone(VietnamTime.ZONE)
                .format(at);
    }
}
