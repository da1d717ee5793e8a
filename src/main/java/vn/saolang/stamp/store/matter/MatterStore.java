package vn.saolang.stamp.store.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Stale;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.matter.Finding;
import vn.saolang.stamp.model.matter.Matter;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.MatterState;
import vn.saolang.stamp.model.matter.Subject;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;

/** Cases and what happened in them. */
@Repository
public class MatterStore {

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a stamp belongs; empty when there is no such stamp. */
    public Optional<Subject.Place> placeOf(StampSerial serial) {
        return jdbc.sql("""
                        select s.order_no, s.position, o.item_id, o.entity_id, p.lot_id
                        from stamp.stamp s
                        join stamp.stamp_order o on o.number = s.order_no
                        left join stamp.span p on p.order_no = s.order_no and s.position between p.from_no and p.to_no
                        where s.serial = :serial
                        """)
                .param("serial", serial.bits())
                .query((row, _) -> new Subject.Place(
                        row.getInt("order_no"),
                        row.getInt("position"),
                        new ItemId(row.getObject("item_id", UUID.class)),
                        new EntityId(row.getObject("entity_id", UUID.class)),
                        named(row, "lot_id", LotId::new)))
                .optional();
    }

    /** The open case about this. */
    public Optional<UUID> openAbout(String subject) {
        return jdbc.sql("select id from stamp.matter where subject = :subject and state <> 'CLOSED'")
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    /** Opens a case; false when one about the same is open. */
    public boolean insert(UUID id, Subject about, Instant at) {
        StampSerial serial = about.serial();
        ItemId item = about.item();
        EntityId entity = about.entity();
        LotId lot = about.lot();
        return jdbc.sql("""
                        insert into stamp.matter (id, subject, serial, typed_code, order_no, position, item_id, entity_id, lot_id, state, opened_at)
                        values (:id, :subject, :serial, :code, :order, :position, :item, :entity, :lot, 'RECEIVED', :at)
                        on conflict (subject) where state <> 'CLOSED' do nothing
                        """)
                        .param("id", id)
                        .param("subject", about.key(), Types.VARCHAR)
                        .param("serial", serial == null ? null : serial.bits(), Types.BIGINT)
                        .param("code", about.typedCode())
                        .param("order", about.orderNo(), Types.INTEGER)
                        .param("position", about.position(), Types.INTEGER)
                        .param("item", item == null ? null : item.value(), Types.OTHER)
                        .param("entity", entity == null ? null : entity.value(), Types.OTHER)
                        .param("lot", lot == null ? null : lot.value(), Types.OTHER)
                        .param("at", utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    public Optional<Matter> find(UUID id) {
        return jdbc.sql("select * from stamp.matter where id = :id")
                .param("id", id)
                .query(MatterStore::read)
                .optional();
    }

    /**
     * Writes a case as it stands after a step.
     *
     * @throws Stale when somebody changed it meanwhile
     */
    public void update(Matter after) {
        Finding finding = after.finding();
        Instant closed = after.closedAt();
        int changed = jdbc.sql("""
                        update stamp.matter set state = :state, assigned_to = :to, office = :office, finding = :finding,
                            finding_text = :text, closed_at = :closed, closed_because = :because, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", after.id())
                .param("version", after.version())
                .param("state", after.state().name())
                .param("to", after.assignedTo(), Types.OTHER)
                .param("office", after.office(), Types.VARCHAR)
                .param("finding", finding == null ? null : finding.name(), Types.VARCHAR)
                .param("text", after.findingText(), Types.VARCHAR)
                .param("closed", closed == null ? null : utc(closed), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("because", after.closedBecause(), Types.VARCHAR)
                .update();
        if (changed == 0) {
            throw new Stale("matter");
        }
    }

    /** Writes down what happened in a case; {@code by} is null for the public and for the software. */
    public void note(UUID matter, MatterEntry.Kind kind, String note, @Nullable UUID by, Instant at) {
        jdbc.sql("""
                        insert into stamp.matter_entry (matter_id, kind, note, told_by, told_at)
                        values (:matter, :kind, :note, :by, :at)
                        """)
                .param("matter", matter)
                .param("kind", kind.name())
                .param("note", note)
                .param("by", by, Types.OTHER)
                .param("at", utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** What happened in a case, oldest first. */
    public List<MatterEntry> entries(UUID matter) {
        return jdbc.sql("select * from stamp.matter_entry where matter_id = :matter order by id")
                .param("matter", matter)
                .query((row, _) -> new MatterEntry(
                        MatterEntry.Kind.valueOf(row.getString("kind")),
                        row.getString("note"),
                        row.getObject("told_by", UUID.class),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    static Matter read(ResultSet row, int rowNumber) throws SQLException {
        String finding = row.getString("finding");
        Long serial = row.getObject("serial", Long.class);
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Matter(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("typed_code"),
                serial == null ? null : new StampSerial(serial),
                row.getObject("order_no", Integer.class),
                row.getObject("position", Integer.class),
                named(row, "item_id", ItemId::new),
                named(row, "entity_id", EntityId::new),
                named(row, "lot_id", LotId::new),
                MatterState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("assigned_to", UUID.class),
                row.getString("office"),
                finding == null ? null : Finding.valueOf(finding),
                row.getString("finding_text"),
                closed == null ? null : closed.toInstant(),
                row.getString("closed_because"),
                row.getInt("version"));
    }

    private static <T> @Nullable T named(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : id.apply(value);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
