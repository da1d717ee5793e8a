package vn.saolang.traceability.store.diary;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.model.diary.Attachment;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.KnownEntry;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.diary.TestLine;

/** Writes the diary, which only grows. */
@Repository
public class EntryStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Waits until nobody else writes an entry with this id. */
    public void hold(EntryId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('traceability.entry/' || :id, 0)) is null")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }

    /** Waits until nobody else writes about these lots. */
    public void hold(Collection<LotId> lots) {
        if (!lots.isEmpty()) {
            jdbc.sql("select id from traceability.lot where id in (:ids) order by id for update")
                    .param("ids", lots.stream().map(LotId::value).toList())
                    .query(UUID.class)
                    .list();
        }
    }

    /** Waits until nobody else answers a shipment or declares the entry wrong. */
    public void holdRow(EntryId id) {
        jdbc.sql("select id from traceability.entry where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** The fingerprint of the draft the entry was written from; empty when there is no such entry. */
    public Optional<String> fingerprint(EntryId id) {
        return jdbc.sql("select fingerprint from traceability.entry where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    public Optional<KnownEntry> known(EntryId id) {
        return jdbc.sql("""
                        select e.id, e.entity_id, e.kind, e.event_id, r.id as replaced_by, w.entry_id is not null as wrong
                        from traceability.entry e
                        left join traceability.entry r on r.corrects = e.id
                        left join traceability.declared_wrong w on w.entry_id = e.id
                        where e.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new KnownEntry(
                        new EntryId(row.getObject("id", UUID.class)),
                        new EntityId(row.getObject("entity_id", UUID.class)),
                        EntryKind.valueOf(row.getString("kind")),
                        row.getBoolean("wrong"),
                        id(row.getObject("replaced_by", UUID.class)),
                        row.getString("event_id")))
                .optional();
    }

    private static @Nullable EntryId id(@Nullable UUID value) {
        return value == null ? null : new EntryId(value);
    }

    /** The lots of an entry. */
    public List<LotId> lots(EntryId id) {
        return jdbc.sql("select lot_id from traceability.entry_lot where entry_id = :id order by lot_id")
                .param("id", id.value())
                .query((row, number) -> new LotId(row.getObject("lot_id", UUID.class)))
                .list();
    }

    /** Writes an entry with its lots, which exist. */
    public void insert(EntryDraft draft, String fingerprint, String eventId, Actor by, Instant at) {
        jdbc.sql("""
                        insert into traceability.entry (id, entity_id, kind, step, happened_at, place_id, to_place_id, partner, shipment_id,
                            note, facts, event_id, entered_by, entered_at, corrects, fingerprint)
                        values (:id, :entity, :kind, :step, :happened, :place, :toPlace, :partner, :shipment, :note, cast(:facts as jsonb),
                            :event, :by, :at, :corrects, :fingerprint)
                        """)
                .param("id", draft.id().value())
                .param("entity", draft.entity().value())
                .param("kind", draft.kind().name())
                .param("step", draft.step(), Types.VARCHAR)
                .param("happened", draft.happenedAt().atOffset(ZoneOffset.UTC))
                .param("place", Objects.requireNonNull(draft.place()).value())
                .param(
                        "toPlace",
                        draft.toPlace() == null ? null : draft.toPlace().value(),
                        Types.OTHER)
                .param("partner", draft.partner())
                .param(
                        "shipment",
                        draft.shipment() == null ? null : draft.shipment().value(),
                        Types.OTHER)
                .param("note", draft.note())
                .param("facts", json.writeValueAsString(draft.facts()))
                .param("event", eventId)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "corrects",
                        draft.corrects() == null ? null : draft.corrects().value(),
                        Types.OTHER)
                .param("fingerprint", fingerprint)
                .update();
        lines(draft);
        findings(draft);
        files(draft);
    }

    private void lines(EntryDraft draft) {
        for (LotLine line : draft.inputs()) {
            line(draft, line, LotRole.INPUT);
        }
        for (NewLot lot : draft.outputs()) {
            line(draft, new LotLine(lot.lot(), lot.quantity(), lot.unit()), LotRole.OUTPUT);
        }
        LotRole moved = draft.kind().roles().contains(LotRole.MOVED) ? LotRole.MOVED : LotRole.SAMPLED;
        for (LotLine line : draft.moved()) {
            line(draft, line, moved);
        }
    }

    private void line(EntryDraft draft, LotLine line, LotRole role) {
        jdbc.sql("""
                        insert into traceability.entry_lot (entry_id, lot_id, role, quantity, unit)
                        values (:entry, :lot, :role, :quantity, :unit)
                        """)
                .param("entry", draft.id().value())
                .param("lot", line.lot().value())
                .param("role", role.name())
                .param("quantity", line.quantity(), Types.NUMERIC)
                .param("unit", line.unit())
                .update();
    }

    private void findings(EntryDraft draft) {
        int position = 1;
        for (TestLine line : draft.tests()) {
            jdbc.sql("""
                            insert into traceability.lot_test (entry_id, lot_id, position, indicator, found, allowed, passed)
                            values (:entry, :lot, :position, :indicator, :found, :allowed, :passed)
                            """)
                    .param("entry", draft.id().value())
                    .param("lot", draft.moved().getFirst().lot().value())
                    .param("position", position++)
                    .param("indicator", line.indicator())
                    .param("found", line.found())
                    .param("allowed", line.allowed())
                    .param("passed", line.passed())
                    .update();
        }
        if (draft.kind() == EntryKind.SAMPLE) {
            jdbc.sql("""
                            insert into traceability.kept_sample (entry_id, lot_id, keep_until) values (:entry, :lot, :until)
                            """)
                    .param("entry", draft.id().value())
                    .param("lot", draft.moved().getFirst().lot().value())
                    .param("until", draft.keepUntil())
                    .update();
        }
    }

    private void files(EntryDraft draft) {
        int position = 1;
        for (Attachment file : draft.files()) {
            jdbc.sql("""
                            insert into traceability.entry_file (entry_id, sha256, kind, name, position)
                            values (:entry, :sha256, :kind, :name, :position) on conflict do nothing
                            """)
                    .param("entry", draft.id().value())
                    .param("sha256", file.file().sha256())
                    .param("kind", file.kind().name())
                    .param("name", file.name())
                    .param("position", position++)
                    .update();
        }
    }

    public void declareWrong(EntryId id, String reason, String eventId, Actor by, Instant at) {
        jdbc.sql("""
                        insert into traceability.declared_wrong (entry_id, reason, declared_by, declared_at, event_id)
                        values (:id, :reason, :by, :at, :event)
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("event", eventId)
                .update();
    }
}
