package vn.saolang.traceability.app.phone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.Areas;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.phone.EntryChoices;
import vn.saolang.traceability.model.phone.EntryChoices.NamedArea;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.LotInHand;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** What a phone offers before anything is typed: the newest entries, and what can be chosen. */
@Component
public class PhoneQueries {

    private static final int MONTHS_BACK = 2;

    private final DiaryQueries diary;
    private final ItemStore items;
    private final PlaceStore places;
    private final Areas areas;
    private final VietnamTime time;

    PhoneQueries(DiaryQueries diary, ItemStore items, PlaceStore places, Areas areas, VietnamTime time) {
        this.diary = diary;
        this.items = items;
        this.places = places;
        this.areas = areas;
        this.time = time;
    }

    /** The entries of this month and the two before, the newest first. */
    public List<DiaryEntry> recent(EntityId entity) {
        YearMonth month = YearMonth.from(time.today());
        return Stream.iterate(month, one -> one.minusMonths(1))
                .limit(MONTHS_BACK + 1L)
                .flatMap(one -> diary.page(entity, one).stream())
                .toList();
    }

    /** The newest entry of the kind that stands. */
    private static Optional<DiaryEntry> last(List<DiaryEntry> recent, EntryKind kind) {
        return recent.stream()
                .filter(entry -> entry.kind() == kind && entry.stands())
                .findFirst();
    }

    /**
     * What a form of the kind offers.
     *
     * @param seeking words by which a place of another producer is looked for; empty for none
     */
    public EntryChoices choices(EntityId entity, EntryKind kind, String seeking) {
        List<DiaryEntry> recent = recent(entity);
        boolean sending = kind == EntryKind.SHIPMENT;
        List<Place> found = sending && !seeking.isBlank() ? places.ofOthers(entity, seeking) : List.of();
        return new EntryChoices(
                items.of(entity).stream()
                        .filter(item -> EntryChoices.makes(kind, item.kind()))
                        .toList(),
                places.own(entity).stream()
                        .filter(place -> place.kind() != PlaceKind.FIELD)
                        .toList(),
                sending ? targets(entity, recent, found) : List.of(),
                found.size(),
                areas(entity),
                lots(entity, kind),
                last(recent, kind).orElse(null));
    }

    private List<LotInHand> lots(EntityId entity, EntryKind kind) {
        List<LotInHand> left = diary.lotsInHand(entity).stream()
                .filter(lot -> lot.left().signum() > 0)
                .toList();
        ItemKind usual = EntryChoices.usual(kind, left);
        return left.stream()
                .sorted(Comparator.comparing((LotInHand lot) -> lot.kind() != usual)
                        .thenComparing(LotInHand::itemName)
                        .thenComparing(LotInHand::madeOn)
                        .thenComparing(LotInHand::code))
                .toList();
    }

    /** Those found first, then where it sent before, then its address book and its shops. */
    private List<Place> targets(EntityId entity, List<DiaryEntry> recent, List<Place> found) {
        Map<PlaceId, Place> targets = new LinkedHashMap<>();
        found.forEach(place -> targets.put(place.id(), place));
        Set<PlaceId> before = new LinkedHashSet<>();
        recent.stream().map(DiaryEntry::toPlace).filter(Objects::nonNull).forEach(before::add);
        places.all(before).forEach(place -> targets.putIfAbsent(place.id(), place));
        places.keptBy(List.of(entity)).stream()
                .filter(place -> !entity.equals(place.entity()) || place.kind() == PlaceKind.SHOP)
                .forEach(place -> targets.putIfAbsent(place.id(), place));
        return List.copyOf(targets.values());
    }

    private List<NamedArea> areas(EntityId entity) {
        LocalDate today = time.today();
        return areas.of(entity).stream()
                .filter(area -> area.usedOn(today))
                .map(area -> new NamedArea(area.id(), area.name()))
                .toList();
    }
}
