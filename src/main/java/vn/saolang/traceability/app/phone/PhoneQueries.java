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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.Areas;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.app.template.Templates;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.phone.EntryChoices;
import vn.saolang.traceability.model.phone.EntryChoices.NamedArea;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.LotInHand;
import vn.saolang.traceability.model.template.Template;
import vn.saolang.traceability.model.template.Template.Indicator;
import vn.saolang.traceability.model.template.Template.Step;
import vn.saolang.traceability.model.template.Template.Text;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** What a phone offers before anything is typed: the newest entries, and what can be chosen. */
@Component
public class PhoneQueries {

    private static final int MONTHS_BACK = 2;
    private static final String PACKING = "packing";
    private static final List<EntryKind> CHAIN = List.of(
            EntryKind.HARVEST,
            EntryKind.PURCHASE,
            EntryKind.PROCESSING,
            EntryKind.PACKING,
            EntryKind.SHIPMENT,
            EntryKind.CARE,
            EntryKind.TEST,
            EntryKind.SAMPLE,
            EntryKind.LOSS);

    private final DiaryQueries diary;
    private final ItemStore items;
    private final PlaceStore places;
    private final Areas areas;
    private final Templates templates;
    private final VietnamTime time;

    PhoneQueries(
            DiaryQueries diary,
            ItemStore items,
            PlaceStore places,
            Areas areas,
            Templates templates,
            VietnamTime time) {
        this.diary = diary;
        this.items = items;
        this.places = places;
        this.areas = areas;
        this.templates = templates;
        this.time = time;
    }

    /** What a producer enters, in the order of the chain; what it cannot do yet, without area or package size, comes last. */
    public List<EntryKind> kinds(EntityId entity) {
        boolean grows = !areas(entity).isEmpty();
        boolean packs = items.of(entity).stream().anyMatch(item -> item.kind() == ItemKind.FINISHED);
        return CHAIN.stream()
                .sorted(Comparator.comparing((EntryKind kind) -> switch (kind) {
                    case HARVEST, CARE -> !grows;
                    case PACKING -> !packs;
                    default -> false;
                }))
                .toList();
    }

    /** The steps of processing, or the works on an area, that the producer's templates suggest, by code. */
    public Map<String, Text> steps(EntityId entity, EntryKind kind) {
        Map<String, Text> steps = new LinkedHashMap<>();
        for (Template template : templates.of(entity)) {
            List<Step> offered = kind == EntryKind.CARE ? template.care() : template.steps();
            offered.stream()
                    .filter(step -> !step.code().equals(PACKING))
                    .forEach(step -> steps.putIfAbsent(step.code(), step.name()));
        }
        return steps;
    }

    /** What the producer's first template usually tests. */
    public List<Indicator> tests(EntityId entity) {
        return templates.of(entity).stream().findFirst().map(Template::tests).orElse(List.of());
    }

    /** The day to suggest until which the item keeps; null when nobody knows. */
    public @Nullable LocalDate expiry(Item item, LocalDate madeOn) {
        return templates.expiry(item, madeOn);
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
                        .sorted(Comparator.comparing(item -> item.kind() != EntryChoices.usuallyMade(kind)))
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
