package vn.saolang.stamp.app.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.statistics.Statistics.OfItem;
import vn.saolang.stamp.app.statistics.Statistics.OfProducer;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.statistics.Mark;
import vn.saolang.stamp.model.statistics.Period;
import vn.saolang.stamp.model.statistics.PlaceSums;
import vn.saolang.stamp.model.statistics.ScanMap;
import vn.saolang.stamp.model.statistics.Sums;
import vn.saolang.stamp.store.statistics.MapNames;
import vn.saolang.stamp.store.statistics.StatisticsStore;
import vn.saolang.stamp.store.statistics.StatisticsStore.Asked;
import vn.saolang.stamp.store.statistics.StatisticsStore.Line;
import vn.saolang.stamp.store.suspicion.Towns;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.goods.Goods;

/** Counts scans for producers, of their own stamps, and for offices, of those within their reach. */
@Component
public class ScanStatistics {

    private static final int MOST_PRODUCERS = 50;
    private static final int MOST_LINES = 200_000;

    private final StatisticsStore store;
    private final StampScope scope;
    private final Producers producers;
    private final Goods goods;
    private final Towns towns;
    private final MapNames names;

    ScanStatistics(
            StatisticsStore store, StampScope scope, Producers producers, Goods goods, Towns towns, MapNames names) {
        this.store = store;
        this.scope = scope;
        this.producers = producers;
        this.goods = goods;
        this.towns = towns;
        this.names = names;
    }

    /**
     * Scans of a period.
     *
     * @param producer null for all within reach
     * @param item null for all package sizes
     * @throws NotFound when the reader may not look into that producer's stamps, or there is no such thing
     */
    public Statistics of(Actor actor, Period period, @Nullable EntityId producer, @Nullable ItemId item) {
        Reach reach = reach(actor, producer, item);
        Asked asked = new Asked(period, reach.entities(), item);
        Map<LocalDate, Sums> days = store.byDay(asked);
        Map<Optional<Cell>, Sums> squares = store.byCell(asked);
        boolean office = reach.producer() == null && StampScope.isInspector(actor);
        return new Statistics(
                period,
                reach.producer(),
                item == null ? null : goods.find(item).orElse(null),
                days.values().stream().reduce(Sums.NONE, Sums::plus),
                days,
                map(squares),
                PlaceSums.of(squares, towns.all()),
                office ? List.of() : items(store.byItem(asked)),
                office ? ofProducers(store.byEntity(asked)) : List.of(),
                reach.entities() == null && item == null ? store.unknown(period) : null,
                StampScope.isInspector(actor));
    }

    /** The counts one by one, with the same reach; at most 200 000. */
    public List<Line> lines(Actor actor, Period period, @Nullable EntityId producer, @Nullable ItemId item) {
        return store.lines(new Asked(period, reach(actor, producer, item).entities(), item), MOST_LINES);
    }

    /** The province whose seat is nearest; empty for a place far from all of them. */
    public String near(Cell cell) {
        return PlaceSums.near(cell, towns.all()).name();
    }

    /** @param entities null for everybody's */
    private record Reach(
            @Nullable Collection<EntityId> entities,
            @Nullable EntitySummary producer) {}

    private Reach reach(Actor actor, @Nullable EntityId asked, @Nullable ItemId item) {
        EntityId producer = item == null
                ? asked
                : goods.find(item).orElseThrow(() -> new NotFound("item")).entity();
        if (producer != null) {
            scope.requireReader(actor, producer);
            return new Reach(List.of(producer), producers.find(producer).orElseThrow(() -> new NotFound("producer")));
        }
        if (actor.has(Role.MINISTRY_OFFICE)) {
            return new Reach(null, null);
        }
        Set<EntityId> within = new HashSet<>();
        if (StampScope.isInspector(actor)) {
            StampScope.Reach units = scope.reach(actor);
            store.producers().stream()
                    .filter(one -> producers
                            .find(one)
                            .filter(found ->
                                    units.units().contains(found.commune().key()))
                            .isPresent())
                    .forEach(within::add);
        }
        List<EntitySummary> own = actor.has(Role.PRODUCER) ? producers.of(actor) : List.of();
        own.forEach(one -> within.add(one.id()));
        return new Reach(within, within.size() == 1 && own.size() == 1 ? own.getFirst() : null);
    }

    private ScanMap map(Map<Optional<Cell>, Sums> squares) {
        Map<Cell, Sums> known = new HashMap<>();
        squares.forEach((cell, sums) -> cell.ifPresent(one -> known.put(one, sums)));
        List<Mark> seats = towns.all().stream()
                .map(town -> new Mark(town.name(), town.latitude(), town.longitude()))
                .toList();
        return ScanMap.of(known, seats, names.all());
    }

    private List<OfItem> items(Map<ItemId, Sums> sums) {
        return sums.entrySet().stream()
                .map(one -> goods.find(one.getKey())
                        .map(item -> new OfItem(item, one.getValue()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((OfItem one) -> -one.sums().total())
                        .thenComparing(one -> one.item().name()))
                .toList();
    }

    private List<OfProducer> ofProducers(Map<EntityId, Sums> sums) {
        return sums.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue().total()))
                .limit(MOST_PRODUCERS)
                .flatMap(one ->
                        producers.find(one.getKey()).stream().map(producer -> new OfProducer(producer, one.getValue())))
                .toList();
    }
}
