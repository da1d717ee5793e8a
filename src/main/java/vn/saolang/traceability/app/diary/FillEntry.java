package vn.saolang.traceability.app.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.identifier.RegisterPlace;
import vn.saolang.traceability.app.template.Templates;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.KnownLot;
import vn.saolang.traceability.model.diary.KnownShipment;
import vn.saolang.traceability.model.diary.LotCode;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.identifier.PlaceDraft;
import vn.saolang.traceability.store.diary.LotStore;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** Fills in what a draft leaves open: the place, codes and days of new lots, units. */
@Component
class FillEntry {

    private final Producers producers;
    private final DiaryAreas areas;
    private final PlaceStore places;
    private final ItemStore items;
    private final LotStore lots;
    private final RegisterPlace registering;
    private final Templates templates;

    FillEntry(
            Producers producers,
            DiaryAreas areas,
            PlaceStore places,
            ItemStore items,
            LotStore lots,
            RegisterPlace registering,
            Templates templates) {
        this.templates = templates;
        this.producers = producers;
        this.areas = areas;
        this.places = places;
        this.items = items;
        this.lots = lots;
        this.registering = registering;
    }

    EntryDraft fill(Actor by, EntryDraft draft) {
        Set<String> given = new HashSet<>();
        List<NewLot> outputs = new ArrayList<>();
        for (NewLot lot : draft.outputs()) {
            NewLot full = filled(draft, lot, given);
            given.add(full.item() + "/" + full.code());
            outputs.add(full);
        }
        PlaceId place = draft.place() == null ? place(by, draft) : draft.place();
        return draft.with(draft.area(), place, draft.toPlace())
                .withLots(lines(draft.entity(), draft.inputs()), outputs, lines(draft.entity(), draft.moved()))
                .withFindings(draft.tests(), keepUntil(draft));
    }

    /** A sample is kept as long as its lot is good. */
    private @Nullable LocalDate keepUntil(EntryDraft draft) {
        return draft.kind() == EntryKind.SAMPLE && draft.keepUntil() == null
                ? lots.lastExpiry(draft.moved().stream().map(LotLine::lot).toList())
                        .orElse(null)
                : draft.keepUntil();
    }

    private NewLot filled(EntryDraft draft, NewLot lot, Set<String> given) {
        Item item = lot.item() == null ? null : items.find(lot.item()).orElse(null);
        LocalDate day = lot.madeOn() == null ? VietnamTime.dateOf(draft.happenedAt()) : lot.madeOn();
        String code = lot.code().strip();
        if (code.isEmpty() && item != null && item.entity().equals(draft.entity())) {
            code = freeCode(draft.entity(), lot, item.id(), day, given);
        }
        String unit = lot.unit().isBlank() && item != null ? item.unit().code() : lot.unit();
        LocalDate expiry = lot.expiresOn() == null && item != null && draft.kind() == EntryKind.PACKING
                ? templates.expiry(item, day)
                : lot.expiresOn();
        return new NewLot(lot.lot(), lot.item(), code, day, expiry, lot.quantity(), unit);
    }

    /** The code a lot has already, when a correction tells of it again; else the next one of the day. */
    private String freeCode(EntityId maker, NewLot lot, ItemId item, LocalDate day, Set<String> given) {
        Optional<KnownLot> known =
                lots.known(List.of(lot.lot()), maker).stream().findFirst();
        if (known.isPresent()) {
            return known.get().code();
        }
        lots.holdItem(item);
        Set<String> taken = new HashSet<>(lots.codes(item));
        given.stream()
                .filter(one -> one.startsWith(item + "/"))
                .forEach(one -> taken.add(one.substring(item.toString().length() + 1)));
        return LotCode.next(day, taken);
    }

    private List<LotLine> lines(EntityId writer, List<LotLine> lines) {
        List<LotId> unitless = lines.stream()
                .filter(line -> line.unit().isBlank())
                .map(LotLine::lot)
                .toList();
        List<KnownLot> known = lots.known(unitless, writer);
        return lines.stream()
                .map(line -> known.stream()
                        .filter(lot -> line.unit().isBlank() && lot.lot().equals(line.lot()))
                        .findFirst()
                        .map(lot -> new LotLine(
                                line.lot(), line.quantity(), lot.unit().code()))
                        .orElse(line))
                .toList();
    }

    private @Nullable PlaceId place(Actor by, EntryDraft draft) {
        return switch (draft.kind()) {
            case CARE, HARVEST -> draft.area() == null ? null : field(by, draft);
            case RECEIPT ->
                Optional.ofNullable(draft.shipment())
                        .flatMap(lots::shipment)
                        .filter(shipment -> draft.entity().equals(shipment.receiver()))
                        .map(KnownShipment::to)
                        .orElseGet(() -> workshop(by, draft.entity()));
            default -> workshop(by, draft.entity());
        };
    }

    /** The place of an area, made with its first entry. */
    private @Nullable PlaceId field(Actor by, EntryDraft draft) {
        AreaId id = Objects.requireNonNull(draft.area());
        return areas.find(id, draft.entity(), VietnamTime.dateOf(draft.happenedAt()))
                .map(area -> new PlaceDraft(
                        draft.entity(),
                        true,
                        id.value(),
                        PlaceKind.FIELD,
                        area.name(),
                        producers.find(draft.entity()).orElseThrow().address(),
                        area.commune(),
                        null,
                        null,
                        ""))
                .map(place -> registering.register(by, place))
                .orElse(null);
    }

    /** The producer's first workshop, else its first place that is no field; made at its own address when it has none. */
    private PlaceId workshop(Actor by, EntityId entity) {
        List<Place> own = places.own(entity);
        return own.stream()
                .filter(one -> one.kind() == PlaceKind.WORKSHOP)
                .findFirst()
                .or(() -> own.stream()
                        .filter(one -> one.kind() != PlaceKind.FIELD)
                        .findFirst())
                .map(Place::id)
                .orElseGet(() -> {
                    EntitySummary producer = producers.find(entity).orElseThrow();
                    return registering.register(
                            by,
                            PlaceDraft.plain(
                                    entity,
                                    true,
                                    PlaceKind.WORKSHOP,
                                    producer.name(),
                                    producer.address(),
                                    producer.commune()));
                });
    }
}
