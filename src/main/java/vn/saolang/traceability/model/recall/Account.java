package vn.saolang.traceability.model.recall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.file.Spot;

/**
 * Where the recalled quantity is: sent to each place, still in hand, come back or destroyed.
 *
 * @param lots one line a lot
 * @param places one line a place and lot, in the order of the first shipment
 */
public record Account(List<OfLot> lots, List<AtPlace> places) {

    public Account {
        lots = List.copyOf(lots);
        places = List.copyOf(places);
    }

    /** A lot's quantity; {@code inHand} lies with producers in the system, on the road to them included. */
    public record OfLot(Chain.Lot lot, BigDecimal sent, BigDecimal inHand) {}

    /**
     * What went to a place and what was reported from it, in the unit of the lot.
     *
     * @param open neither come back, destroyed, sold nor sent on
     */
    public record AtPlace(
            Spot place,
            Chain.Lot lot,
            String partner,
            BigDecimal sent,
            BigDecimal returned,
            BigDecimal destroyed,
            BigDecimal sold,
            BigDecimal onward,
            BigDecimal open) {}

    private record Key(PlaceId place, LotId lot) {}

    private record Holder(@Nullable EntityId entity, LotId lot) {}

    /** Adds the chain's shipments and the reports up. */
    public static Account of(Chain chain, List<RecallReport> reports) {
        Map<LotId, Chain.Lot> lots = new LinkedHashMap<>();
        chain.down().forEach(lot -> lots.put(lot.id(), lot));
        Map<Key, List<Chain.Sent>> groups = new LinkedHashMap<>();
        for (Chain.Sent one : chain.sent()) {
            groups.computeIfAbsent(new Key(one.to().id(), one.lot()), _ -> new ArrayList<>())
                    .add(one);
        }
        List<AtPlace> places = new ArrayList<>();
        Set<Holder> counted = new HashSet<>();
        groups.forEach((key, sent) -> {
            Chain.Lot lot = lots.get(key.lot());
            if (lot != null) {
                Spot to = sent.getFirst().to();
                boolean first = counted.add(new Holder(to.entity(), lot.id()));
                places.add(at(lot, sent, reports, first));
            }
        });
        return new Account(chain.down().stream().map(lot -> of(lot, chain)).toList(), places);
    }

    private static OfLot of(Chain.Lot lot, Chain chain) {
        BigDecimal outside = chain.sent().stream()
                .filter(one -> one.lot().equals(lot.id()) && one.to().entity() == null)
                .map(one -> in(lot.unit(), one.quantity(), one.unit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = lot.made()
                .subtract(lot.used())
                .subtract(lot.lost())
                .subtract(lot.sampled())
                .subtract(outside);
        return new OfLot(lot, outside, left);
    }

    private static AtPlace at(Chain.Lot lot, List<Chain.Sent> sent, List<RecallReport> reports, boolean firstOfHolder) {
        Chain.Sent first = sent.getFirst();
        BigDecimal came = sent.stream()
                .map(one -> in(lot.unit(), one.quantity(), one.unit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<RecallReport> here = reports.stream()
                .filter(one -> one.place().equals(first.to().id()) && one.lot().equals(lot.id()))
                .toList();
        BigDecimal returned = sum(here, Fate.RETURNED, lot.unit());
        BigDecimal destroyed = sum(here, Fate.DESTROYED, lot.unit());
        BigDecimal sold = sum(here, Fate.SOLD, lot.unit());
        // what a producer used or sent on is known of all its places together
        BigDecimal onward = firstOfHolder ? first.onward().min(came) : BigDecimal.ZERO;
        BigDecimal open =
                came.subtract(returned).subtract(destroyed).subtract(sold).subtract(onward);
        return new AtPlace(first.to(), lot, first.partner(), came, returned, destroyed, sold, onward, open);
    }

    private static BigDecimal sum(List<RecallReport> reports, Fate fate, String unit) {
        return reports.stream()
                .filter(one -> one.fate() == fate)
                .map(one -> in(unit, one.quantity(), one.unit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A quantity in another unit of its kind; as it is when the units are not alike. */
    static BigDecimal in(String wanted, BigDecimal quantity, String unit) {
        if (wanted.equals(unit)) {
            return quantity;
        }
        Measure from = Measure.of(unit).orElse(null);
        Measure to = Measure.of(wanted).orElse(null);
        if (from == null || to == null || !from.isLike(to)) {
            return quantity;
        }
        return from.inBase(quantity).divide(to.inBase(BigDecimal.ONE), 3, java.math.RoundingMode.HALF_UP);
    }
}
