package vn.saolang.epcis.store.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.epcis.model.event.KeptEvent;
import vn.saolang.epcis.model.query.Condition;
import vn.saolang.epcis.model.query.Condition.At;
import vn.saolang.epcis.model.query.Condition.Clock;
import vn.saolang.epcis.model.query.Condition.Field;
import vn.saolang.epcis.model.query.Condition.Match;
import vn.saolang.epcis.model.query.Condition.OneOf;
import vn.saolang.epcis.model.query.EventQuery;
import vn.saolang.epcis.model.query.Position;

/**
 * Finds a producer's events. A question by one identifier, step, place or kind walks one index from its end and stops when the
 * page is full, so that it costs the same however many events there are; of several values each walks its own.
 */
@Repository
public class EventSearch {

    /** Fields with an index in the order of time, the most telling first. */
    private static final List<Field> WALKABLE =
            List.of(Field.BIZ_LOCATION, Field.READ_POINT, Field.BIZ_STEP, Field.DISPOSITION, Field.TYPE);

    private static final String COLUMNS = "e.id, e.event_time, e.record_time, e.body, e.contexts";

    private final JdbcClient jdbc;

    public EventSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the newest event of all; what gets a higher one is captured later. */
    public long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from epcis.event")
                .query(Long.class)
                .single();
    }

    /**
     * The next events of an answer, in its order.
     *
     * @param newest events captured after this one are left out
     * @param after where the last part ended; null at the beginning
     * @param limit how many at most
     */
    public List<KeptEvent> find(UUID owner, EventQuery query, long newest, @Nullable Position after, int limit) {
        ConditionSql sql = new ConditionSql();
        String hits = hits(new Window(sql, query, newest, after, limit));
        String time = ConditionSql.column(query.orderBy());
        String text = "select " + COLUMNS + " from (" + hits + ") h join epcis.event e on e.id = h.id order by h."
                + time + way(query) + ", h.id" + way(query);
        sql.parameters().addValue("owner", owner);
        return jdbc.sql(text)
                .paramSource(sql.parameters())
                .query(EventSearch::read)
                .list();
    }

    /** How many events a query has, counted up to a limit. */
    public int count(UUID owner, EventQuery query, int limit) {
        ConditionSql sql = new ConditionSql();
        String hits = hits(new Window(sql, query, Long.MAX_VALUE, null, limit));
        sql.parameters().addValue("owner", owner);
        return jdbc.sql("select count(*) from (" + hits + ") h")
                .paramSource(sql.parameters())
                .query(Integer.class)
                .single();
    }

    /** The event of an id, and the declaration that it is wrong if there is one. */
    public List<KeptEvent> byEventId(UUID owner, String eventId) {
        return jdbc.sql("select " + COLUMNS
                        + " from epcis.event e where e.owner = :owner and e.event_id = :id order by e.declared_wrong")
                .param("owner", owner)
                .param("id", eventId)
                .query(EventSearch::read)
                .list();
    }

    private record Window(
            ConditionSql sql,
            EventQuery query,
            long newest,
            @Nullable Position after,
            int limit) {

        String clock() {
            return ConditionSql.column(query.orderBy());
        }

        /** What is left of the answer, on the columns of time and id so named. */
        String bounds(String time, String id) {
            String newestOnes = id + " <= " + sql.bind(newest);
            return after == null
                    ? newestOnes
                    : newestOnes + " and (" + time + ", " + id + ")" + (query.ascending() ? " > " : " < ") + "("
                            + sql.bind(after.time()) + ", " + sql.bind(after.id()) + ")";
        }

        String first(String time, String id) {
            return " order by " + time + way(query) + ", " + id + way(query) + " limit " + limit;
        }
    }

    private static String hits(Window window) {
        EventQuery query = window.query;
        if (query.orderBy() == Clock.EVENT_TIME) {
            Optional<Match> match = walkable(query);
            if (match.isPresent()) {
                return byIdentifier(window, match.get());
            }
            Optional<OneOf> several = several(query);
            if (several.isPresent()) {
                return byValues(window, several.get());
            }
        }
        String time = "e." + window.clock();
        return "select e.id, " + time + " from epcis.event e where e.owner = :owner and " + window.bounds(time, "e.id")
                + all(window.sql, query.conditions()) + window.first(time, "e.id");
    }

    private static Optional<Match> walkable(EventQuery query) {
        return query.conditions().stream()
                .filter(condition ->
                        condition instanceof Match match && match.prefixes().isEmpty())
                .map(Match.class::cast)
                .findFirst();
    }

    /** An identifier may stand in several places of an event, and an event may have several of the identifiers. */
    private static String byIdentifier(Window window, Match match) {
        List<Condition> rest = new ArrayList<>(window.query.conditions());
        rest.remove(match);
        StringBuilder times = new StringBuilder();
        for (Condition condition : window.query.conditions()) {
            if (condition instanceof At at && at.clock() == Clock.EVENT_TIME) {
                times.append(" and ").append(window.sql.of(at, "i."));
                rest.remove(at);
            }
        }
        String inner = "select distinct i.event_time, i.event as id from epcis.event_identifier i"
                + (rest.isEmpty() ? "" : " join epcis.event e on e.id = i.event")
                + " where i.owner = :owner and i.uri = v.uri and i.place in " + ConditionSql.places(match.places())
                + " and " + window.bounds("i.event_time", "i.event") + times + all(window.sql, rest)
                + window.first("i.event_time", "i.event");
        return "select distinct w.event_time, w.id from unnest(" + window.sql.texts(match.uris())
                + ") as v (uri) cross join lateral (" + inner + ") w" + window.first("w.event_time", "w.id");
    }

    private static Optional<OneOf> several(EventQuery query) {
        boolean single = query.conditions().stream()
                .anyMatch(condition -> condition instanceof OneOf one
                        && one.values().size() == 1
                        && (WALKABLE.contains(one.field()) || one.field() == Field.EVENT_ID));
        if (single) {
            return Optional.empty();
        }
        return WALKABLE.stream()
                .flatMap(field -> query.conditions().stream()
                        .filter(condition -> condition instanceof OneOf one && one.field() == field)
                        .map(OneOf.class::cast))
                .findFirst();
    }

    private static String byValues(Window window, OneOf several) {
        List<Condition> rest = new ArrayList<>(window.query.conditions());
        rest.remove(several);
        String inner = "select e.event_time, e.id from epcis.event e where e.owner = :owner and "
                + ConditionSql.column(several.field()) + " = v.value and " + window.bounds("e.event_time", "e.id")
                + all(window.sql, rest) + window.first("e.event_time", "e.id");
        List<String> values = several.values().stream().distinct().toList();
        return "select w.event_time, w.id from unnest(" + window.sql.texts(values)
                + ") as v (value) cross join lateral (" + inner + ") w" + window.first("w.event_time", "w.id");
    }

    private static String all(ConditionSql sql, List<Condition> conditions) {
        return conditions.stream().map(condition -> " and " + sql.of(condition)).collect(Collectors.joining());
    }

    private static String way(EventQuery query) {
        return query.ascending() ? "" : " desc";
    }

    private static KeptEvent read(ResultSet row, int number) throws SQLException {
        return new KeptEvent(
                row.getLong("id"),
                row.getObject("event_time", OffsetDateTime.class).toInstant(),
                row.getObject("record_time", OffsetDateTime.class).toInstant(),
                row.getString("body"),
                row.getString("contexts"));
    }
}
