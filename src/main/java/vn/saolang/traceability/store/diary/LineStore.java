package vn.saolang.traceability.store.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.model.diary.Attachment;
import vn.saolang.traceability.model.diary.AttachmentKind;
import vn.saolang.traceability.model.diary.TestLine;
import vn.saolang.traceability.model.reading.EntryLine;
import vn.saolang.traceability.model.reading.LotInHand;

/** Reads what hangs on entries: lots, findings, files; and the lots in hand. */
@Repository
public class LineStore {

    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<EntryLine>> lots(Collection<UUID> entries) {
        return grouped("""
                select l.entry_id, l.lot_id, t.item_id, i.name, t.code, l.role, l.quantity, l.unit
                from traceability.entry_lot l join traceability.lot t on t.id = l.lot_id
                join traceability.item i on i.id = t.item_id
                where l.entry_id in (:entries) order by l.role, i.name, t.code
                """, entries, LineStore::line);
    }

    Map<UUID, List<TestLine>> tests(Collection<UUID> entries) {
        return grouped(
                """
                select entry_id, indicator, found, allowed, passed from traceability.lot_test
                where entry_id in (:entries) order by position
                """,
                entries,
                (row, number) -> new TestLine(
                        row.getString("indicator"),
                        row.getString("found"),
                        row.getString("allowed"),
                        row.getBoolean("passed")));
    }

    Map<UUID, List<Attachment>> files(Collection<UUID> entries) {
        return grouped(
                """
                select entry_id, sha256, kind, name from traceability.entry_file
                where entry_id in (:entries) order by position
                """,
                entries,
                (row, number) -> new Attachment(
                        new FileId(row.getString("sha256")),
                        AttachmentKind.valueOf(row.getString("kind")),
                        row.getString("name")));
    }

    /** Lots that a producer made or received and that were not used up, by item, the oldest first. */
    public List<LotInHand> inHand(EntityId entity) {
        return jdbc.sql("""
                        select f.lot_id, t.item_id, i.name, i.kind, t.code, t.entity_id, t.made_on, t.expires_on, i.unit,
                               f.in_hand / traceability.in_base(1, i.unit) as in_hand
                        from traceability.v_lot_flow f join traceability.lot t on t.id = f.lot_id
                        join traceability.item i on i.id = t.item_id
                        where f.entity_id = :entity and f.in_hand <> 0
                        order by i.kind, i.name, t.made_on, t.code
                        """)
                .param("entity", entity.value())
                .query(LineStore::inHand)
                .list();
    }

    private static LotInHand inHand(ResultSet row, int number) throws SQLException {
        return new LotInHand(
                new LotId(row.getObject("lot_id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("name"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("code"),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getObject("made_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getBigDecimal("in_hand").stripTrailingZeros(),
                Measure.of(row.getString("unit")).orElseThrow());
    }

    private static EntryLine line(ResultSet row, int number) throws SQLException {
        return new EntryLine(
                new LotId(row.getObject("lot_id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("name"),
                row.getString("code"),
                LotRole.valueOf(row.getString("role")),
                row.getBigDecimal("quantity"),
                Measure.of(row.getString("unit")).orElseThrow());
    }

    private <T> Map<UUID, List<T>> grouped(String sql, Collection<UUID> entries, RowMapper<T> reading) {
        Map<UUID, List<T>> grouped = new HashMap<>();
        if (!entries.isEmpty()) {
            jdbc.sql(sql).param("entries", entries).query(row -> {
                grouped.computeIfAbsent(row.getObject("entry_id", UUID.class), _ -> new ArrayList<>())
                        .add(reading.mapRow(row, row.getRow()));
            });
        }
        return grouped;
    }
}
