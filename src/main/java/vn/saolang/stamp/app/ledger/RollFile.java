package vn.saolang.stamp.app.ledger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Standing;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.StarsHeld;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.goods.CalledBack;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.PackedLot;

/** What is asked of one roll: where its stamps stand, on which lots, and how they came there. */
@Component
public class RollFile {

    private static final int LINES = 100;
    private static final int LOTS = 50;

    private final Orders orders;
    private final StampScope scope;
    private final Goods goods;
    private final Producers producers;
    private final StarsHeld stars;
    private final LedgerStore ledger;

    RollFile(Orders orders, StampScope scope, Goods goods, Producers producers, StarsHeld stars, LedgerStore ledger) {
        this.orders = orders;
        this.scope = scope;
        this.goods = goods;
        this.producers = producers;
        this.stars = stars;
        this.ledger = ledger;
    }

    /**
     * A roll.
     *
     * @param ledger null before it is minted
     * @param moves the newest lines first, at most 100
     * @param lots those its stamps are or were on
     * @param calledBack those of them that an open recall reaches
     * @param star the certificate that counts today; null when the register does not show the product
     * @param own whether the reader acts for the producer
     */
    public record Roll(
            StampOrder order,
            PackageSize item,
            String producer,
            @Nullable Ledger ledger,
            List<Move> moves,
            Map<LotId, PackedLot> lots,
            Map<LotId, CalledBack> calledBack,
            @Nullable Standing star,
            boolean own) {

        /** Whether the star holds today. */
        public boolean holds() {
            return star != null && star.state() == CertificateState.VALID;
        }
    }

    /**
     * The roll, for members of its producer and offices competent at its seat.
     *
     * @throws NotFound for everybody else
     */
    public Roll get(Actor actor, OrderId id) {
        StampOrder order = orders.get(actor, id);
        PackageSize item = goods.find(order.item()).orElseThrow(() -> new NotFound("package size"));
        Optional<Ledger> spans = Optional.of(ledger.spans(order.number()))
                .filter(all -> !all.isEmpty())
                .map(Ledger::new);
        List<Move> moves = ledger.latest(order.number(), LINES);
        Set<LotId> lots = new HashSet<>();
        moves.forEach(move -> add(lots, move.lot()));
        spans.ifPresent(all -> all.spans().forEach(span -> add(lots, span.lot())));
        return new Roll(
                order,
                item,
                producers.find(order.entity()).map(EntitySummary::name).orElse(""),
                spans.orElse(null),
                moves,
                goods.lots(lots),
                goods.calledBack(lots),
                stars.standing(item.product()).orElse(null),
                scope.isMember(actor, order.entity()));
    }

    private static void add(Collection<LotId> lots, @Nullable LotId lot) {
        if (lot != null) {
            lots.add(lot);
        }
    }

    /** The lots stamps of this roll may be put on, the newest first, at most 50. */
    public List<PackedLot> lots(Roll roll) {
        return goods.lots(roll.order().item(), LOTS).stream()
                .filter(lot -> lot.entity().equals(roll.order().entity()))
                .toList();
    }

    /**
     * All lines of the roll, the oldest first.
     *
     * @throws NotFound as {@link #get}
     */
    public List<Move> lines(Actor actor, OrderId id) {
        return ledger.moves(orders.get(actor, id).number());
    }

    /** These lots, to name them. */
    public Map<LotId, PackedLot> named(Collection<LotId> lots) {
        return goods.lots(lots);
    }
}
