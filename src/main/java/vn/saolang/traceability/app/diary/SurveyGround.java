package vn.saolang.traceability.app.diary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Succession;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.diary.DiaryGround;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.FactKeys;
import vn.saolang.traceability.model.diary.KnownLot;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.store.diary.ChainStore;
import vn.saolang.traceability.store.diary.EntryStore;
import vn.saolang.traceability.store.diary.LotStore;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.Vault;

/** Gathers what is known of everything a draft names. */
@Component
class SurveyGround {

    private final LotStore lots;
    private final EntryStore entries;
    private final ChainStore chain;
    private final ItemStore items;
    private final PlaceStore places;
    private final DiaryAreas areas;
    private final Vault vault;
    private final Succession succession;
    private final VietnamTime time;

    SurveyGround(
            LotStore lots,
            EntryStore entries,
            ChainStore chain,
            ItemStore items,
            PlaceStore places,
            DiaryAreas areas,
            Vault vault,
            Succession succession,
            VietnamTime time) {
        this.lots = lots;
        this.entries = entries;
        this.chain = chain;
        this.items = items;
        this.places = places;
        this.areas = areas;
        this.vault = vault;
        this.succession = succession;
        this.time = time;
    }

    DiaryGround of(EntryDraft draft) {
        Set<LotId> named = named(draft);
        return new DiaryGround(
                time.now(),
                lots.known(named, draft.entity()).stream()
                        .collect(Collectors.toMap(KnownLot::lot, Function.identity())),
                itemsOf(draft),
                draft.place() == null ? null : places.find(draft.place()).orElse(null),
                draft.toPlace() == null
                        ? null
                        : places.find(draft.toPlace())
                                .filter(place -> isInReach(draft, place))
                                .orElse(null),
                draft.area() != null
                        && areas.find(draft.area(), draft.entity(), VietnamTime.dateOf(draft.happenedAt()))
                                .isPresent(),
                draft.shipment() == null
                        ? null
                        : lots.shipment(draft.shipment()).orElse(null),
                lots.taken(draft.outputs()),
                draft.corrects() == null
                        ? null
                        : entries.known(draft.corrects()).orElse(null),
                draft.corrects() == null
                        ? Set.of()
                        : chain.madeFrom(
                                draft.outputs().stream().map(NewLot::lot).toList()),
                paperIsOwn(draft));
    }

    /** Every lot the draft names. */
    static Set<LotId> named(EntryDraft draft) {
        return Stream.of(
                        draft.inputs().stream().map(LotLine::lot),
                        draft.moved().stream().map(LotLine::lot),
                        draft.outputs().stream().map(NewLot::lot))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<ItemId, Item> itemsOf(EntryDraft draft) {
        List<ItemId> ids = draft.outputs().stream()
                .map(NewLot::item)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return items.all(ids).stream()
                .filter(item -> item.entity().equals(draft.entity()))
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }

    /** Places of producers in the system, and those of the own address book. */
    private static boolean isInReach(EntryDraft draft, Place place) {
        return place.entity() != null || place.keptBy().equals(draft.entity());
    }

    private boolean paperIsOwn(EntryDraft draft) {
        String paper = draft.facts().getOrDefault(FactKeys.PAPER, "");
        if (paper.isBlank()) {
            return true;
        }
        try {
            return vault.find(new PaperId(UUID.fromString(paper)))
                    .filter(one -> succession.lineOf(draft.entity()).contains(one.entity()))
                    .isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
