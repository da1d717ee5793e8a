package vn.saolang.stamp.store.hidden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.hidden.HiddenTries;
import vn.saolang.stamp.model.scan.Cell;

/** Hidden codes, of which only a keyed hash is kept, and what was checked of them. */
@Repository
public class HiddenStore {

    private final JdbcClient jdbc;

    public HiddenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash of the hidden code of a stamp; empty when there is no such stamp, or it has none. */
    public Optional<Long> hashOf(StampSerial serial) {
        return jdbc.sql("select hidden from stamp.stamp where serial = :serial and hidden is not null")
                .param("serial", serial.bits())
                .query(Long.class)
                .optional();
    }

    /** The stamp whose hidden code has this hash. */
    public Optional<StampSerial> byHash(long hash) {
        return jdbc.sql("select serial from stamp.stamp where hidden = :hash")
                .param("hash", hash)
                .query((row, _) -> new StampSerial(row.getLong(1)))
                .optional();
    }

    /** The roll and the place in it of a stamp. */
    public record Place(int order, int position) {}

    public Optional<Place> placeOf(StampSerial serial) {
        return jdbc.sql("select order_no, position from stamp.stamp where serial = :serial")
                .param("serial", serial.bits())
                .query((row, _) -> new Place(row.getInt(1), row.getInt(2)))
                .optional();
    }

    /** What was checked; nobody else checks this stamp until the transaction ends. */
    public HiddenTries lock(StampSerial serial) {
        jdbc.sql("insert into stamp.hidden_check (serial) values (:serial) on conflict do nothing")
                .param("serial", serial.bits())
                .update();
        return jdbc.sql("""
                        select first_at, first_cell, last_at, matched, failed, failed_from, locked_until
                        from stamp.hidden_check where serial = :serial for update
                        """)
                .param("serial", serial.bits())
                .query(HiddenStore::read)
                .single();
    }

    /** Writes what was locked. */
    public void save(StampSerial serial, HiddenTries tries) {
        jdbc.sql("""
                        update stamp.hidden_check set first_at = :first, first_cell = :cell, last_at = :last, matched = :matched,
                            failed = :failed, failed_from = :from, locked_until = :until
                        where serial = :serial
                        """)
                .param("serial", serial.bits())
                .param("first", time(tries.firstAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "cell",
                        tries.firstCell() == null ? null : tries.firstCell().number(),
                        Types.INTEGER)
                .param("last", time(tries.lastAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("matched", tries.matched())
                .param("failed", tries.failed())
                .param("from", time(tries.failedFrom()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", time(tries.lockedUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static HiddenTries read(ResultSet row, int number) throws SQLException {
        int cell = row.getInt("first_cell");
        Cell first = row.wasNull() ? null : new Cell(cell);
        return new HiddenTries(
                instant(row, "first_at"),
                first,
                instant(row, "last_at"),
                row.getInt("matched"),
                row.getInt("failed"),
                instant(row, "failed_from"),
                instant(row, "locked_until"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
