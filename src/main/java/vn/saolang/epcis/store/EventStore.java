package vn.saolang.epcis.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.event.Identifier;
import vn.saolang.epcis.model.fact.EventFacts;

/** Writes events. Nothing here changes one that is kept. */
@Repository
public class EventStore {

    /** How many events go in one statement. */
    private static final int BATCH = 1_000;

    /** Bytes of a value an index can hold. */
    private static final int LONGEST = 1_200;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> NO_CONTEXTS = Set.of("", "[]");

    private final JdbcClient jdbc;

    public EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps events, in their order. An event whose owner has one with its id already is left out; an error declaration and
     * the event it declares wrong have the same id and both stay.
     *
     * @return the ids of those that were new
     * @throws EpcisProblem when an identifier or another value is too long to be found by
     */
    public List<String> insert(List<CapturedEvent> events) {
        events.forEach(EventStore::checkLengths);
        lock(events.stream().map(CapturedEvent::owner).distinct().sorted().toList());
        List<String> fresh = new ArrayList<>();
        for (int from = 0; from < events.size(); from += BATCH) {
            fresh.addAll(insertBatch(events.subList(from, Math.min(from + BATCH, events.size()))));
        }
        return fresh;
    }

    private void lock(List<UUID> owners) {
        for (UUID owner : owners) {
            if (!locked(owner)) {
                jdbc.sql("insert into epcis.repository (owner) values (:owner) on conflict do nothing")
                        .param("owner", owner)
                        .update();
                locked(owner);
            }
        }
    }

    private boolean locked(UUID owner) {
        return jdbc.sql("select owner from epcis.repository where owner = :owner for update")
                .param("owner", owner)
                .query()
                .optionalValue()
                .isPresent();
    }

    private List<String> insertBatch(List<CapturedEvent> events) {
        Map<Key, Long> kept = insertEvents(events).stream().collect(Collectors.toMap(Row::key, Row::id));
        Map<Key, CapturedEvent> first =
                events.stream().collect(Collectors.toMap(Key::of, Function.identity(), (one, _) -> one));
        List<Link> links = kept.entrySet().stream()
                .flatMap(row -> linksOf(Objects.requireNonNull(first.get(row.getKey())), row.getValue()))
                .toList();
        insertLinks(links);
        return kept.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(row -> row.getKey().eventId)
                .toList();
    }

    private List<Row> insertEvents(List<CapturedEvent> events) {
        return jdbc.sql("""
                        insert into epcis.event (owner, event_id, declared_wrong, type, event_time, record_time, action,
                            biz_step, disposition, read_point, biz_location, facts, contexts, capture, body)
                        select n.owner, n.event_id, n.declared_wrong, n.type, n.event_time, n.record_time, n.action,
                            n.biz_step, n.disposition, n.read_point, n.biz_location, n.facts, n.contexts, n.capture, n.body
                        from unnest(:owner::uuid[], :eventId::text[], :wrong::boolean[], :type::text[],
                            :eventTime::timestamptz[], :recordTime::timestamptz[], :action::text[], :step::text[],
                            :disposition::text[], :readPoint::text[], :location::text[], :facts::jsonb[],
                            :contexts::text[], :capture::uuid[], :body::text[]) with ordinality
                            as n (owner, event_id, declared_wrong, type, event_time, record_time, action, biz_step,
                                disposition, read_point, biz_location, facts, contexts, capture, body, number)
                        order by n.number
                        on conflict (owner, event_id, declared_wrong) do nothing
                        returning id, owner, event_id, declared_wrong""")
                .param("owner", column(events, CapturedEvent::owner))
                .param("eventId", column(events, CapturedEvent::eventId))
                .param("wrong", column(events, CapturedEvent::declaredWrong))
                .param("type", column(events, CapturedEvent::type))
                .param("eventTime", column(events, CapturedEvent::eventTime))
                .param("recordTime", column(events, CapturedEvent::recordTime))
                .param("action", column(events, CapturedEvent::action))
                .param("step", column(events, CapturedEvent::bizStep))
                .param("disposition", column(events, CapturedEvent::disposition))
                .param("readPoint", column(events, CapturedEvent::readPoint))
                .param("location", column(events, CapturedEvent::bizLocation))
                .param("facts", column(events, EventStore::facts))
                .param(
                        "contexts",
                        column(events, event -> NO_CONTEXTS.contains(event.contexts()) ? null : event.contexts()))
                .param("capture", column(events, CapturedEvent::capture))
                .param("body", column(events, CapturedEvent::body))
                .query((row, _) -> new Row(
                        row.getLong("id"),
                        new Key(
                                row.getObject("owner", UUID.class),
                                row.getString("event_id"),
                                row.getBoolean("declared_wrong"))))
                .list();
    }

    private void insertLinks(List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into epcis.event_identifier (owner, uri, event_time, event, place)
                        select * from unnest(:owner::uuid[], :uri::text[], :eventTime::timestamptz[], :event::bigint[],
                            :place::smallint[])
                        on conflict do nothing""")
                .param("owner", column(links, link -> link.of.owner()))
                .param("uri", column(links, link -> link.what.uri()))
                .param("eventTime", column(links, link -> link.of.eventTime()))
                .param("event", column(links, Link::event))
                .param("place", column(links, link -> place(link.what.place())))
                .update();
    }

    private static Stream<Link> linksOf(CapturedEvent event, long id) {
        return event.identifiers().stream().map(what -> new Link(event, id, what));
    }

    /** How a place is written in the table; what is written stays, so these numbers never change. */
    public static short place(Identifier.Place place) {
        return switch (place) {
            case EPC -> 0;
            case CHILD_EPC -> 1;
            case PARENT -> 2;
            case INPUT_EPC -> 3;
            case OUTPUT_EPC -> 4;
            case CLASS -> 5;
            case CHILD_CLASS -> 6;
            case INPUT_CLASS -> 7;
            case OUTPUT_CLASS -> 8;
        };
    }

    private static @Nullable ObjectNode facts(CapturedEvent event) {
        Namespaces names = NO_CONTEXTS.contains(event.contexts())
                ? Namespaces.NONE
                : Namespaces.NONE.with(JSON.readTree(event.contexts()));
        return EventFacts.of(event.body(), names);
    }

    private static void checkLengths(CapturedEvent event) {
        Stream.concat(
                        Stream.of(
                                event.eventId(),
                                event.bizStep(),
                                event.disposition(),
                                event.readPoint(),
                                event.bizLocation()),
                        event.identifiers().stream().map(Identifier::uri))
                .filter(value -> value != null && value.getBytes(StandardCharsets.UTF_8).length > LONGEST)
                .findFirst()
                .ifPresent(value -> {
                    throw new EpcisProblem(
                            EpcisProblem.Type.VALIDATION,
                            "Longer than " + LONGEST + " bytes: " + value.substring(0, 60) + "…");
                });
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(row -> text(value.apply(row))).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private record Key(UUID owner, String eventId, boolean declaredWrong) {
        static Key of(CapturedEvent event) {
            return new Key(event.owner(), event.eventId(), event.declaredWrong());
        }
    }

    private record Row(long id, Key key) {}

    private record Link(CapturedEvent of, long event, Identifier what) {}
}
