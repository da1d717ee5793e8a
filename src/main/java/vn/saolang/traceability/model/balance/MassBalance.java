package vn.saolang.traceability.model.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.model.balance.BalanceWarning.Kind;

/** What came in, went out and is left, and what is odd about it. Pure: the diary's entries in, values out. */
public final class MassBalance {

    /** After so many days a shipment that nobody received is worth a look. */
    public static final int DAYS_ON_THE_WAY = 7;

    private MassBalance() {}

    /** The sums of one lot in each producer's hands. */
    public static Map<EntityId, Sums> holders(List<Movement> movements) {
        return movements.stream()
                .collect(Collectors.groupingBy(
                        Movement::holder, Collectors.collectingAndThen(Collectors.toList(), Sums::of)));
    }

    /** Lots with less than nothing, and lots past their expiry that are still there. */
    public static List<BalanceWarning> ofLots(List<LotBalance> lots, LocalDate today) {
        return lots.stream()
                .flatMap(one -> {
                    if (one.sums().left().signum() < 0) {
                        return Stream.of(
                                about(one, Kind.NEGATIVE, one.sums().left().negate(), one.unit()));
                    }
                    LocalDate expiry = one.expiresOn();
                    return expiry != null
                                    && expiry.isBefore(today)
                                    && one.sums().left().signum() > 0
                            ? Stream.of(about(
                                    one,
                                    Kind.EXPIRED_IN_HAND,
                                    expiry,
                                    one.sums().left(),
                                    one.unit()))
                            : Stream.empty();
                })
                .toList();
    }

    private static BalanceWarning about(LotBalance lot, Kind kind, Object... further) {
        List<Object> args = Stream.concat(Stream.of(lot.itemName(), lot.code()), Stream.of(further))
                .toList();
        return new BalanceWarning(kind, args, lot.lot(), null);
    }

    /** Areas that yielded more than they can. */
    public static List<BalanceWarning> ofAreas(List<AreaBalance> areas) {
        return areas.stream()
                .filter(AreaBalance::isOver)
                .map(one -> new BalanceWarning(
                        Kind.OVER_CAPACITY,
                        List.of(
                                one.name(),
                                Integer.toString(one.year()),
                                one.harvested(),
                                Objects.requireNonNull(one.capacity()),
                                one.unit()),
                        null,
                        null))
                .toList();
    }

    /** Entries whose output to input is outside of what is usual. */
    public static List<BalanceWarning> ofMaking(List<Making> makings) {
        return makings.stream()
                .flatMap(one -> Stream.ofNullable(one.usual())
                        .flatMap(usual -> Portion.ratio(one.inputs(), one.outputs()).stream()
                                .filter(ratio ->
                                        ratio.compareTo(usual.least()) < 0 || ratio.compareTo(usual.most()) > 0)
                                .map(ratio -> new BalanceWarning(
                                        Kind.YIELD_OUTSIDE,
                                        List.of(
                                                VietnamTime.dateOf(one.happenedAt()),
                                                one.step(),
                                                ratio,
                                                usual.least(),
                                                usual.most()),
                                        null,
                                        one.entry()))))
                .toList();
    }

    /** Lots of which more or less arrived than was sent, and shipments that nobody received for {@value #DAYS_ON_THE_WAY} days. */
    public static List<BalanceWarning> ofTransits(List<Transit> transits, Instant now) {
        return transits.stream().flatMap(one -> ofTransit(one, now).stream()).toList();
    }

    private static List<BalanceWarning> ofTransit(Transit one, Instant now) {
        LocalDate sentOn = VietnamTime.dateOf(one.sentAt());
        if (!one.arrived()) {
            return one.sentAt().isBefore(now.minus(DAYS_ON_THE_WAY, ChronoUnit.DAYS))
                    ? List.of(new BalanceWarning(
                            Kind.NOT_RECEIVED, List.of(one.code(), sentOn, DAYS_ON_THE_WAY), null, one.entry()))
                    : List.of();
        }
        var received = one.received() == null ? java.math.BigDecimal.ZERO : one.received();
        int difference = received.compareTo(one.sent());
        Kind kind = difference > 0 ? Kind.MORE_RECEIVED : Kind.LESS_RECEIVED;
        return difference == 0
                ? List.of()
                : List.of(new BalanceWarning(
                        kind, List.of(one.code(), sentOn, one.sent(), received, one.unit()), null, one.entry()));
    }

    /** Samples whose time is over. */
    public static List<BalanceWarning> ofSamples(List<KeptSample> samples, LocalDate today) {
        return samples.stream()
                .filter(one -> one.keepUntil().isBefore(today))
                .map(one ->
                        new BalanceWarning(Kind.SAMPLE_PAST, List.of(one.code(), one.keepUntil()), null, one.entry()))
                .toList();
    }
}
