package vn.saolang.intake.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.intake.IntakeKind;
import vn.saolang.intake.model.Column;
import vn.saolang.intake.model.CommuneNames;
import vn.saolang.intake.model.Judgement;
import vn.saolang.intake.model.Judgement.Twin;
import vn.saolang.intake.model.Line;
import vn.saolang.intake.model.ProducerColumns;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.producer.takeover.KnownEntity;
import vn.saolang.producer.takeover.Takeovers;
import vn.saolang.territory.UnitRef;

/** Lines that are producers: the same one is known by its registration number, or by its name and commune. */
@Component
class ProducerRows implements RowKind {

    private static final String BY_NUMBER = "NUMBER";
    private static final String BY_NAME = "NAME";

    private final ReadProducer reading;
    private final Takeovers takeovers;
    private final Producers producers;
    private final PlacesOfUnit places;

    ProducerRows(ReadProducer reading, Takeovers takeovers, Producers producers, PlacesOfUnit places) {
        this.reading = reading;
        this.takeovers = takeovers;
        this.producers = producers;
        this.places = places;
    }

    @Override
    public IntakeKind kind() {
        return IntakeKind.PRODUCER;
    }

    @Override
    public List<Column> columns() {
        return ProducerColumns.ALL;
    }

    @Override
    public List<Judgement> judge(UnitRef unit, List<Line> lines) {
        CommuneNames communes = places.of(unit);
        List<ReadProducer.Read> read =
                lines.stream().map(line -> reading.read(line, communes)).toList();
        Known known = known(read);
        Seen seen = new Seen();
        List<Judgement> judged = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            EntityDetails details = read.get(at).details();
            Twin twin = seen.twin(details, lines.get(at).number());
            judged.add(
                    new Judgement(details.name(), read.get(at).problems(), twin == null ? known.twin(details) : twin));
        }
        return judged;
    }

    private Known known(List<ReadProducer.Read> read) {
        List<KnownEntity> alike =
                takeovers.alike(all(read, EntityDetails::registrationNumber), all(read, EntityDetails::name));
        return new Known(
                alike.stream()
                        .filter(one -> !one.registrationNumber().isEmpty())
                        .collect(Collectors.toMap(
                                one -> SearchText.fold(one.registrationNumber()),
                                Function.identity(),
                                (one, _) -> one)),
                alike.stream().collect(Collectors.groupingBy(one -> SearchText.fold(one.name()))),
                places);
    }

    private static List<String> all(List<ReadProducer.Read> read, Function<EntityDetails, String> fact) {
        return read.stream().map(one -> fact.apply(one.details())).toList();
    }

    /** Two that bear different numbers are two, whatever they are called. */
    private static boolean mayBeOne(String number, String other) {
        return number.isEmpty() || other.isEmpty() || number.equals(other);
    }

    private static String number(EntityDetails details) {
        return SearchText.fold(details.registrationNumber());
    }

    /** What earlier lines of the list said. */
    private static final class Seen {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Map<String, Integer>> names = new HashMap<>();

        @Nullable
        Twin twin(EntityDetails details, int line) {
            String number = number(details);
            Integer sameNumber = number.isEmpty() ? null : numbers.putIfAbsent(number, line);
            if (sameNumber != null) {
                return new Twin(null, sameNumber, BY_NUMBER);
            }
            if (details.commune() == null || details.name().isEmpty()) {
                return null;
            }
            String name =
                    SearchText.fold(details.name()) + "@" + details.commune().key();
            Map<String, Integer> called = names.computeIfAbsent(name, _ -> new TreeMap<>());
            Twin twin = called.entrySet().stream()
                    .filter(other -> mayBeOne(number, other.getKey()))
                    .findFirst()
                    .map(other -> new Twin(null, other.getValue(), BY_NAME))
                    .orElse(null);
            called.putIfAbsent(number, line);
            return twin;
        }
    }

    /** Entities that are known already, by what a line may share with them. */
    private record Known(Map<String, KnownEntity> numbers, Map<String, List<KnownEntity>> names, PlacesOfUnit places) {

        @Nullable
        Twin twin(EntityDetails details) {
            String number = number(details);
            KnownEntity same = number.isEmpty() ? null : numbers.get(number);
            if (same != null) {
                return new Twin(same.id().value(), null, BY_NUMBER);
            }
            UnitRef commune = details.commune();
            return names.getOrDefault(SearchText.fold(details.name()), List.of()).stream()
                    .filter(one -> mayBeOne(number, SearchText.fold(one.registrationNumber())))
                    .filter(one -> commune != null && places.liesIn(one.commune(), commune))
                    .findFirst()
                    .map(one -> new Twin(one.id().value(), null, BY_NAME))
                    .orElse(null);
        }
    }

    @Override
    public Map<Integer, UUID> add(Actor by, UnitRef unit, List<Line> lines) {
        CommuneNames communes = places.of(unit);
        Map<Integer, UUID> added = new TreeMap<>();
        for (Line line : lines) {
            EntityDetails details = reading.read(line, communes).details();
            added.put(line.number(), producers.takeOver(by, details).value());
        }
        return added;
    }

    @Override
    public Map<UUID, SortedSet<String>> takeBack(Actor by, Collection<UUID> subjects) {
        Map<UUID, SortedSet<String>> kept = new HashMap<>();
        takeovers
                .takeBack(by, subjects.stream().map(EntityId::new).toList())
                .forEach((entity, uses) -> kept.put(entity.value(), uses));
        return kept;
    }

    @Override
    public @Nullable String url(UnitRef unit, UUID subject) {
        return producers
                .find(new EntityId(subject))
                .filter(entity -> places.covers(unit, entity.commune()))
                .map(entity -> "/entities/" + entity.id())
                .orElse(null);
    }
}
