package vn.saolang.stamp.model.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.saolang.kernel.Refusal;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.PackedLot;

/** On which packages stamps may be put, and when the packages may be sold. */
public final class LotRules {

    private LotRules() {}

    /**
     * What speaks against stamps on packages of the lot; empty when nothing does.
     *
     * @param calledBack whether an open recall reaches it
     */
    public static List<Refusal> refusals(StampOrder order, PackedLot lot, boolean calledBack, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (!lot.item().equals(order.item()) || !lot.entity().equals(order.entity())) {
            wrong.add(Refusal.of("stamp.LOT_OTHER_ITEM", "lot", lot.code()));
        }
        if (calledBack) {
            wrong.add(Refusal.of("stamp.LOT_CALLED_BACK", "lot", lot.code()).citing("55/2010/QH12 Điều 55"));
        }
        if (lot.expiresOn() != null && lot.expiresOn().isBefore(today)) {
            wrong.add(Refusal.of("stamp.LOT_EXPIRED", "lot", lot.code()));
        }
        if (lot.failedTest()) {
            wrong.add(Refusal.of("stamp.LOT_FAILED_TEST", "lot", lot.code()));
        }
        return wrong;
    }

    /** How many packages of this size the lot can have become; empty when the diary does not tell in a unit that counts. */
    public static Optional<Long> packages(PackedLot lot, PackageSize item) {
        Optional<Measure> unit = Measure.of(lot.unit());
        if (lot.made() == null || unit.isEmpty()) {
            return Optional.empty();
        }
        if (unit.get() == Measure.PIECE) {
            return Optional.of(lot.made().setScale(0, RoundingMode.FLOOR).longValue());
        }
        BigDecimal content = item.netContent();
        Measure net = item.netUnit();
        if (content == null || net == null || !unit.get().isLike(net)) {
            return Optional.empty();
        }
        return Optional.of(unit.get()
                .inBase(lot.made())
                .divide(net.inBase(content), 0, RoundingMode.FLOOR)
                .longValue());
    }
}
