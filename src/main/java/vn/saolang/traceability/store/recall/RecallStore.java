package vn.saolang.traceability.store.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Stale;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.recall.Fate;
import vn.saolang.traceability.model.recall.Recall;
import vn.saolang.traceability.model.recall.RecallReason;
import vn.saolang.traceability.model.recall.RecallReport;

/** Recalls and what places report. */
@Repository
public class RecallStore {

    private final JdbcClient jdbc;

    RecallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The open recall that reaches each of these lots, its own or that of a lot it was made from; lots that none reaches are
     * left out.
     */
    public Map<LotId, Recall> openFor(Collection<LotId> lots) {
        Map<LotId, Recall> open = new HashMap<>();
        if (!lots.isEmpty()) {
            jdbc.sql("""
                            with recursive reached (recall_id, lot_id) as (
                                select id, lot_id from traceability.recall where ended_at is null
                                union
                                select r.recall_id, o.lot_id
                                from reached r
                                join traceability.entry_lot u on u.lot_id = r.lot_id and u.role = 'INPUT'
                                join traceability.entry_lot o on o.entry_id = u.entry_id and o.role = 'OUTPUT'
                                where not exists (select 1 from traceability.declared_wrong w where w.entry_id = u.entry_id))
                            select h.lot_id as asked, r.* from reached h join traceability.recall r on r.id = h.recall_id
                            where h.lot_id in (:lots) order by r.started_at desc
                            """)
                    .param("lots", lots.stream().map(LotId::value).toList())
                    .query(row -> {
                        open.put(new LotId(row.getObject("asked", UUID.class)), read(row, 0));
                    });
        }
        return open;
    }

    public Optional<Recall> find(UUID id) {
        return jdbc.sql("select * from traceability.recall where id = :id")
                .param("id", id)
                .query(RecallStore::read)
                .optional();
    }

    /** Recalls of this very lot, the newest first. */
    public List<Recall> ofLot(LotId lot) {
        return jdbc.sql("select * from traceability.recall where lot_id = :lot order by started_at desc")
                .param("lot", lot.value())
                .query(RecallStore::read)
                .list();
    }

    /** Recalls of lots of an item, the newest first. */
    public List<Recall> ofItem(ItemId item, int most) {
        return jdbc.sql("""
                        select r.* from traceability.recall r join traceability.lot l on l.id = r.lot_id
                        where l.item_id = :item order by r.started_at desc, r.id limit :most
                        """)
                .param("item", item.value())
                .param("most", most)
                .query(RecallStore::read)
                .list();
    }

    /** All recalls, open ones first, then the newest. */
    public List<Recall> latest(int most) {
        return jdbc.sql("""
                        select * from traceability.recall
                        order by (ended_at is null) desc, started_at desc, id limit :most
                        """).param("most", most).query(RecallStore::read).list();
    }

    /** False when the lot is called back already. */
    public boolean insert(Recall recall) {
        try {
            jdbc.sql("""
                            insert into traceability.recall (id, lot_id, reason, finding, advice, started_by, office, started_at, event_id)
                            values (:id, :lot, :reason, :finding, :advice, :by, :office, :at, :event)
                            """)
                    .param("id", recall.id())
                    .param("lot", recall.lot().value())
                    .param("reason", recall.reason().name())
                    .param("finding", recall.finding())
                    .param("advice", recall.advice())
                    .param("by", recall.startedBy())
                    .param("office", recall.office(), Types.VARCHAR)
                    .param("at", utc(recall.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("event", recall.eventId())
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /**
     * Ends it.
     *
     * @throws Stale when it was changed or ended meanwhile
     */
    public void end(UUID id, int version, UUID by, Instant at, String because) {
        int changed = jdbc.sql("""
                        update traceability.recall
                        set ended_at = :at, ended_by = :by, ended_because = :because, version = version + 1
                        where id = :id and version = :version and ended_at is null
                        """)
                .param("id", id)
                .param("version", version)
                .param("by", by)
                .param("at", utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("because", because)
                .update();
        if (changed == 0) {
            throw new Stale("recall");
        }
    }

    public void report(RecallReport report) {
        jdbc.sql("""
                        insert into traceability.recall_report (id, recall_id, place_id, lot_id, fate, quantity, unit, note, reported_by,
                            reported_at)
                        values (:id, :recall, :place, :lot, :fate, :quantity, :unit, :note, :by, :at)
                        """)
                .param("id", report.id())
                .param("recall", report.recall())
                .param("place", report.place().value())
                .param("lot", report.lot().value())
                .param("fate", report.fate().name())
                .param("quantity", report.quantity())
                .param("unit", report.unit())
                .param("note", report.note())
                .param("by", report.reportedBy())
                .param("at", utc(report.reportedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** What was reported, oldest first. */
    public List<RecallReport> reports(UUID recall) {
        return jdbc.sql("select * from traceability.recall_report where recall_id = :recall order by reported_at, id")
                .param("recall", recall)
                .query((row, _) -> new RecallReport(
                        row.getObject("id", UUID.class),
                        recall,
                        new PlaceId(row.getObject("place_id", UUID.class)),
                        new LotId(row.getObject("lot_id", UUID.class)),
                        Fate.valueOf(row.getString("fate")),
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        row.getString("note"),
                        row.getObject("reported_by", UUID.class),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Recall read(ResultSet row, int number) throws SQLException {
        return new Recall(
                row.getObject("id", UUID.class),
                new LotId(row.getObject("lot_id", UUID.class)),
                RecallReason.valueOf(row.getString("reason")),
                row.getString("finding"),
                row.getString("advice"),
                row.getObject("started_by", UUID.class),
                row.getString("office"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("event_id"),
                ended(row),
                row.getString("ended_because"),
                row.getInt("version"));
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
