package vn.saolang.epcis.store.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    EventSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the newest event of a producer's repository; 0 when it is empty. */
    public long newest(UUID owner) {
        return jdbc.sql("select id from epcis.event where owner = :owner order by record_time desc, id desc limit 1")
                .param("owner", owner)
                .query(Long.class)
                .optional()
                .orElse(0L);
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
        String hits = hits(sql, query, newest, after, limit);
        String time = ConditionSql.column(query.orderBy());
        String text = "select " + COLUMNS + " from (" + hits + ") h join epcis.event e on e.id = h.id order by h." + time
                + way(query) + ", h.id" + way(query);
        sql.parameters().addValue("owner", owner);
        return jdbc.sql(text)
                .paramSource(sql.parameters())
                .query(EventSearch::read)
                .list();
    }

    /** How many events a query has, counted up to a limit. */
    public int count(UUID owner, EventQuery query, int limit) {
        ConditionSql sql = new ConditionSql();
        String hits = hits(sql, query, Long.MAX_VALUE, null, limit);
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

    private static String hits(
            ConditionSql sql, EventQuery query, long newest, @Nullable Position after, int limit) {
        String window = "e.id <= " + sql.bind(newest);
        if (after != null) {
            window += " and (e." + ConditionSql.column(query.orderBy()) + ", e.id)" + (query.ascending() ? " > " : " < ")
                    + "(" + sql.bind(after.time()) + ", " + sql.bind(after.id()) + ")";
        }
        String ordered = " order by " + ConditionSql.column(query.orderBy()) + way(query) + ", id" + way(query) + " limit "
                + limit;
        if (query.orderBy() == Clock.EVENT_TIME) {
            Optional<Match> match = walkable(query);
            if (match.isPresent()) {
                return byIdentifier(sql, query, match.get(), window, ordered, limit);
            }
            Optional<OneOf> several = several(query);
            if (several.isPresent()) {
                return byValues(sql, query, several.get(), window, ordered);
            }
        }
        String time = ConditionSql.column(query.orderBy());
        return "select e.id, e." + time + " from epcis.event e where e.owner = :owner and " + window
                + others(sql, query.conditions(), null) + ordered.replace("order by ", "order by e.").replace(", id", ", e.id");
    }

    private static Optional<Match> walkable(EventQuery query) {
        return query.conditions().stream()
                .filter(condition -> condition instanceof Match match && match.prefixes().isEmpty())
                .map(Match.class::cast)
                .findFirst();
    }

    /** An identifier may stand in several places of an event, and an event may have several of the identifiers. */
    private static String byIdentifier(
            ConditionSql sql, EventQuery query, Match match, String window, String ordered, int limit) {
        List<Condition> rest = new ArrayList<>(query.conditions());
        rest.remove(match);
        boolean bare = rest.stream().allMatch(condition -> condition instanceof At at && at.clock() == Clock.EVENT_TIME);
        String inner = "select distinct i.event_time, i.event as id from epcis.event_identifier i"
                + (bare ? "" : " join epcis.event e on e.id = i.event")
                + " where i.owner = :owner and i.uri = v.uri and i.place in " + ConditionSql.places(match.places())
                + " and " + onIdentifier(window) + onIdentifier(times(sql, rest))
                + (bare ? "" : others(sql, rest, null))
                + " order by i.event_time" + way(query) + ", i.event" + way(query) + " limit " + limit;
        return "select distinct w.event_time, w.id from unnest(" + sql.texts(match.uris())
                + ") as v (uri) cross join lateral (" + inner + ") w" + ordered;
    }

    private static String onIdentifier(String conditions) {
        return conditions.replace("e.event_time", "i.event_time").replace("e.id", "i.event");
    }

    private static String times(ConditionSql sql, List<Condition> conditions) {
        StringBuilder text = new StringBuilder();
        for (Condition condition : conditions) {
            if (condition instanceof At at && at.clock() == Clock.EVENT_TIME) {
                text.append(" and ").append(sql.of(condition));
            }
        }
        return text.toString();
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

    private static String byValues(ConditionSql sql, EventQuery query, OneOf several, String window, String ordered) {
        String inner = "select e.event_time, e.id from epcis.event e where e.owner = :owner and "
                + ConditionSql.column(several.field()) + " = v.value and " + window
                + others(sql, query.conditions(), several)
                + ordered.replace("order by ", "order by e.").replace(", id", ", e.id");
        List<String> values = several.values().stream().distinct().toList();
        return "select w.event_time, w.id from unnest(" + sql.texts(values)
                + ") as v (value) cross join lateral (" + inner + ") w" + ordered;
    }

    private static String others(ConditionSql sql, List<Condition> conditions, @Nullable Condition without) {
        StringBuilder text = new StringBuilder();
        for (Condition condition : conditions) {
            if (condition != without) {
                text.append(" and ").append(sql.of(condition));
            }
        }
        return text.toString();
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
