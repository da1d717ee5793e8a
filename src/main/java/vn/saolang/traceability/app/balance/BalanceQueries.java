package vn.saolang.traceability.app.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Areas;
import vn.saolang.producer.area.Capacity;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.model.balance.AreaBalance;
import vn.saolang.traceability.model.balance.BalanceWarning;
import vn.saolang.traceability.model.balance.LotBalance;
import vn.saolang.traceability.model.balance.MassBalance;
import vn.saolang.traceability.model.balance.Sums;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.store.balance.BalanceStore;
import vn.saolang.traceability.store.balance.BalanceStore.Harvested;

/** The mass balance of a producer. Whose may be read is asked at {@link vn.saolang.traceability.app.diary.DiaryDoor} first. */
@Component
public class BalanceQueries {

    private final BalanceStore store;
    private final DiaryQueries diary;
    private final Makings makings;
    private final Areas areas;
    private final VietnamTime time;

    BalanceQueries(BalanceStore store, DiaryQueries diary, Makings makings, Areas areas, VietnamTime time) {
        this.store = store;
        this.diary = diary;
        this.makings = makings;
        this.areas = areas;
        this.time = time;
    }

    /** A month of a producer. */
    public ProducerBalance of(EntityId entity, YearMonth month) {
        List<LotBalance> all = store.lots(entity);
        List<LotBalance> shown = all.stream()
                .filter(one -> one.sums().left().signum() != 0
                        || YearMonth.from(one.madeOn()).equals(month))
                .toList();
        return new ProducerBalance(
                store.items(
                        entity, start(month.atDay(1)), start(month.plusMonths(1).atDay(1))),
                shown,
                areas(entity, month.getYear()),
                warnings(entity, month, all));
    }

    /** What is odd: as things stand today, with the yields of one month. */
    public List<BalanceWarning> warnings(EntityId entity, YearMonth month) {
        return warnings(entity, month, store.lots(entity));
    }

    private List<BalanceWarning> warnings(EntityId entity, YearMonth month, List<LotBalance> lots) {
        List<DiaryEntry> entries =
                diary.page(entity, month).stream().filter(DiaryEntry::stands).toList();
        LocalDate today = time.today();
        return Stream.of(
                        MassBalance.ofLots(lots, today),
                        MassBalance.ofAreas(areas(entity, month.getYear())),
                        MassBalance.ofMaking(makings.of(entity, entries)),
                        MassBalance.ofTransits(store.transits(entity), time.now()),
                        MassBalance.ofSamples(store.samples(entity), today),
                        Makings.withoutDocument(entries))
                .flatMap(List::stream)
                .toList();
    }

    /** One lot in each producer's hands, by what all diaries say. */
    public Map<EntityId, Sums> lot(LotId lot) {
        return MassBalance.holders(store.movements(lot));
    }

    /** Each area that yielded something in a calendar year, or may, against its capacity. */
    public List<AreaBalance> areas(EntityId entity, int year) {
        List<Harvested> harvested =
                store.harvested(entity, start(LocalDate.of(year, 1, 1)), start(LocalDate.of(year + 1, 1, 1)));
        return areas.of(entity).stream()
                .flatMap(area -> harvested.stream()
                        .filter(one -> one.area().equals(area.id()))
                        .map(one -> balance(area, one, year)))
                .toList();
    }

    private AreaBalance balance(Area area, Harvested harvested, int year) {
        Capacity capacity = areas.capacity(area.id(), year)
                .filter(one -> Measure.of(one.unit().code()).orElseThrow().isLike(harvested.unit()))
                .orElse(null);
        return new AreaBalance(
                area.id(),
                area.name(),
                year,
                harvested.unit(),
                harvested.quantity(),
                capacity == null
                        ? null
                        : Objects.requireNonNull(capacity).unit().inBase(capacity.quantity()),
                capacity != null && capacity.approved());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
