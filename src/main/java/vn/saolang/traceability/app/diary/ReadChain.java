package vn.saolang.traceability.app.diary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.EntryLine;
import vn.saolang.traceability.model.reading.Sight;
import vn.saolang.traceability.model.reading.StoryLine;
import vn.saolang.traceability.store.diary.ChainStore;
import vn.saolang.traceability.store.diary.DiaryStore;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** Tells a producer the story of a lot across diaries, as far as it may know it. */
@Component
public class ReadChain {

    private final ChainStore chain;
    private final DiaryStore diary;
    private final PlaceStore places;
    private final Producers producers;
    private final Territory territory;

    ReadChain(ChainStore chain, DiaryStore diary, PlaceStore places, Producers producers, Territory territory) {
        this.chain = chain;
        this.diary = diary;
        this.places = places;
        this.producers = producers;
        this.territory = territory;
    }

    /** What lies behind a lot that is in the reader's hands, in the order it happened. */
    public List<StoryLine> back(LotId lot, EntityId reader) {
        List<DiaryEntry> entries = diary.entries(chain.upstream(lot));
        Map<EntityId, String> names = names(entries);
        Map<PlaceId, String> communes = communes(entries);
        Set<LotId> lots = behind(lot, entries);
        Sight sight = new Sight(reader);
        return entries.stream()
                .map(one -> sight.back(
                        one, names.getOrDefault(one.entity(), ""), communes.getOrDefault(one.place(), ""), lots))
                .toList();
    }

    /** What became of a lot, in the order it happened. */
    public List<StoryLine> ahead(LotId lot, EntityId reader) {
        List<DiaryEntry> entries = diary.entries(chain.onward(lot));
        Map<EntityId, String> names = names(entries);
        Map<PlaceId, String> communes = communes(entries);
        Set<LotId> lots = new HashSet<>(chain.madeFrom(List.of(lot)));
        lots.add(lot);
        Set<EntryId> own = entries.stream()
                .filter(one -> one.entity().equals(reader))
                .map(DiaryEntry::id)
                .collect(Collectors.toSet());
        Sight sight = new Sight(reader);
        return entries.stream()
                .flatMap(one -> sight
                        .ahead(
                                one,
                                names.getOrDefault(one.entity(), ""),
                                communes.getOrDefault(one.place(), ""),
                                lots,
                                own)
                        .stream())
                .toList();
    }

    /** The lot itself and every lot used to make one of the story. */
    private static Set<LotId> behind(LotId lot, List<DiaryEntry> entries) {
        return Stream.concat(
                        Stream.of(lot),
                        entries.stream()
                                .flatMap(one -> one.lines().stream())
                                .filter(line -> line.role() == LotRole.INPUT)
                                .map(EntryLine::lot))
                .collect(Collectors.toSet());
    }

    private Map<EntityId, String> names(List<DiaryEntry> entries) {
        Map<EntityId, String> names = new HashMap<>();
        entries.forEach(one -> names.computeIfAbsent(
                one.entity(), id -> producers.find(id).map(EntitySummary::name).orElse("")));
        return names;
    }

    private Map<PlaceId, String> communes(List<DiaryEntry> entries) {
        return places.all(entries.stream().map(DiaryEntry::place).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        Place::id,
                        place -> Optional.ofNullable(place.commune())
                                .flatMap(territory::find)
                                .map(Unit::name)
                                .orElse("")));
    }
}
