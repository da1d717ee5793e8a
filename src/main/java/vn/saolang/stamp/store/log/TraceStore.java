package vn.saolang.stamp.store.log;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.stamp.model.suspicion.Traces;

/** What is remembered of stamps that were scanned. */
@Repository
public class TraceStore {

    private static final String SELECT = "select * from stamp.trace where serial = any(:serials)";

    private final JdbcClient jdbc;

    public TraceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The trace of a stamp; empty when it was never scanned, or long ago. */
    public Optional<Trace> find(StampSerial serial) {
        return jdbc.sql("select * from stamp.trace where serial = :serial")
                .param("serial", serial.bits())
                .query((row, _) -> read(row))
                .optional();
    }

    /** The traces of those that were scanned. */
    public Map<StampSerial, Trace> find(Collection<StampSerial> serials) {
        return select(SELECT, serials);
    }

    /** The same, theirs alone until the transaction ends; locked in one order, so that two nodes do not wait in a circle. */
    public Map<StampSerial, Trace> lock(Collection<StampSerial> serials) {
        return select(SELECT + " order by serial for update", serials);
    }

    private Map<StampSerial, Trace> select(String sql, Collection<StampSerial> serials) {
        Map<StampSerial, Trace> found = new HashMap<>();
        if (!serials.isEmpty()) {
            jdbc.sql(sql)
                    .param("serials", serials.stream().map(StampSerial::bits).toArray(Long[]::new))
                    .query((ResultSet row) -> {
                        found.put(new StampSerial(row.getLong("serial")), read(row));
                    });
        }
        return found;
    }

    /**
     * Adds traces of stamps that had none.
     *
     * @return those that were added; another node was first with the others
     */
    public Set<StampSerial> add(SortedMap<Long, Trace> traces) {
        if (traces.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(with(jdbc.sql("insert into stamp.trace " + rows() + """
                         on conflict (serial) do nothing
                        returning serial"""), traces)
                .query((row, _) -> new StampSerial(row.getLong(1)))
                .list());
    }

    /** Writes traces that were locked. */
    public void update(SortedMap<Long, Trace> traces) {
        if (!traces.isEmpty()) {
            with(jdbc.sql("""
                    update stamp.trace t set first_at = n.first_at, first_cell = n.first_cell, last_at = n.last_at, last_cell = n.last_cell, seen = n.seen,
                        window_from = n.window_from, window_seen = n.window_seen, devices = n.devices, cells = n.cells,
                        flags = n.flags, flagged_at = n.flagged_at
                    from (""" + rows() + ") n where t.serial = n.serial"), traces)
                    .update();
        }
    }

    /** An office let a doubt be: the rule stays no longer, and what was counted is counted anew. Nothing for others. */
    public void clear(StampSerial serial, SuspicionRule rule) {
        jdbc.sql("""
                        update stamp.trace set flags = flags & ~:bit,
                            flagged_at = case when flags & ~:bit <> 0 then flagged_at end,
                            window_from = last_at, window_seen = 0, devices = '{}', cells = '{}'
                        where serial = :serial and flags & :bit <> 0""")
                .param("serial", serial.bits())
                .param("bit", Traces.bit(rule))
                .update();
    }

    /** Empties the windows of traces that were not touched since, at most so many; gives how many. */
    public int forgetWindows(Instant untouchedSince, int most) {
        return jdbc.sql("""
                        update stamp.trace set devices = '{}', cells = '{}' where serial in (
                            select serial from stamp.trace
                            where last_at < :before and (devices <> '{}' or cells <> '{}') limit :most for update skip locked)""")
                .param("before", untouchedSince.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    /** Forgets traces that were not touched since, at most so many; gives how many. */
    public int forget(Instant untouchedSince, int most) {
        return jdbc.sql("""
                        delete from stamp.trace where serial in (
                            select serial from stamp.trace where last_at < :before limit :most for update skip locked)""")
                .param("before", untouchedSince.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static String rows() {
        return """
                select serial, first_at, first_cell, last_at, last_cell, seen, window_from, window_seen,
                    devices::bigint[] as devices, cells::integer[] as cells, flags, flagged_at
                from unnest(:serials::bigint[], :firstAt::timestamptz[], :firstCells::integer[], :lastAt::timestamptz[],
                    :lastCells::integer[], :seen::integer[], :windowFrom::timestamptz[], :windowSeen::integer[],
                    :devices::text[], :cells::text[], :flags::integer[], :flaggedAt::timestamptz[])
                    as u (serial, first_at, first_cell, last_at, last_cell, seen, window_from, window_seen, devices, cells,
                        flags, flagged_at)""";
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, SortedMap<Long, Trace> traces) {
        Collection<Trace> all = traces.values();
        return statement
                .param("serials", traces.keySet().toArray(Long[]::new))
                .param("firstAt", texts(all, one -> one.firstAt().toString()))
                .param("firstCells", numbers(all, one -> number(one.firstCell())))
                .param("lastAt", texts(all, one -> one.lastAt().toString()))
                .param("lastCells", numbers(all, one -> number(one.lastCell())))
                .param("seen", numbers(all, Trace::seen))
                .param("windowFrom", texts(all, one -> one.windowFrom().toString()))
                .param("windowSeen", numbers(all, Trace::windowSeen))
                .param("devices", texts(all, one -> braces(one.devices(), String::valueOf)))
                .param("cells", texts(all, one -> braces(one.cells(), cell -> Integer.toString(cell.number()))))
                .param("flags", numbers(all, Trace::flags))
                .param("flaggedAt", texts(all, one -> Objects.toString(one.flaggedAt(), null)));
    }

    private static String[] texts(Collection<Trace> all, Function<Trace, @Nullable String> value) {
        return all.stream().map(value).toArray(String[]::new);
    }

    private static Integer[] numbers(Collection<Trace> all, Function<Trace, @Nullable Integer> value) {
        return all.stream().map(value).toArray(Integer[]::new);
    }

    private static <T> String braces(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Integer number(@Nullable Cell cell) {
        return cell == null ? null : cell.number();
    }

    private static Trace read(ResultSet row) throws SQLException {
        OffsetDateTime flaggedAt = row.getObject("flagged_at", OffsetDateTime.class);
        return new Trace(
                instant(row, "first_at"),
                cell(row, "first_cell"),
                instant(row, "last_at"),
                cell(row, "last_cell"),
                row.getInt("seen"),
                instant(row, "window_from"),
                row.getInt("window_seen"),
                Arrays.asList((Long[]) values(row.getArray("devices"))),
                Arrays.stream((Integer[]) values(row.getArray("cells")))
                        .map(Cell::new)
                        .toList(),
                row.getInt("flags"),
                flaggedAt == null ? null : flaggedAt.toInstant());
    }

    private static Object values(Array array) throws SQLException {
        return array.getArray();
    }

    private static @Nullable Cell cell(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : new Cell(number);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
