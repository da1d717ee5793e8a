package vn.saolang.epcis.store.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.epcis.model.query.Condition.Field;

/** Which values a producer's events have; found by jumping from one to the next in an index, not by reading the events. */
@Repository
public class ValueStore {

    private final JdbcClient jdbc;

    ValueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The values of a field in their order, those after the given one. */
    public List<String> values(UUID owner, Field field, String after, int limit) {
        return jump(owner, "epcis.event", ConditionSql.column(field).substring(2), after, limit);
    }

    /** The identifiers events speak of, in their order, those after the given one. */
    public List<String> identifiers(UUID owner, String after, int limit) {
        return jump(owner, "epcis.event_identifier", "uri", after, limit);
    }

    /** Whether a field, or with null an identifier, has this value in some event. */
    public boolean has(UUID owner, @Nullable Field field, String value) {
        String table = field == null ? "epcis.event_identifier" : "epcis.event";
        String column = field == null ? "uri" : ConditionSql.column(field).substring(2);
        return jdbc.sql("select exists (select 1 from " + table + " where owner = :owner and " + column + " = :value)")
                .param("owner", owner)
                .param("value", value)
                .query(Boolean.class)
                .single();
    }

    private List<String> jump(UUID owner, String table, String column, String after, int limit) {
        String next = "select %2$s from %1$s where owner = :owner and %2$s > %3$s order by %2$s limit 1";
        return jdbc.sql(
                        "with recursive v (value) as ((" + next.formatted(table, column, ":after")
                                + ") union all select ("
                                + next.formatted(table, column, "v.value")
                                + ") from v where v.value is not null) select value from v where value is not null limit :limit")
                .param("owner", owner)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> row.getString("value"))
                .list();
    }
}
