package vn.saolang.traceability.store.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.diary.Attachment;
import vn.saolang.traceability.model.diary.TestLine;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.EntryLine;

/** Reads entries of the diary. */
@Repository
public class DiaryStore {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final String SELECT = """
            select e.id, e.entity_id, e.kind, e.step, e.happened_at, e.place_id, p.name as place_name, e.to_place_id,
                   t.name as to_place_name, e.partner, e.shipment_id, e.note, e.facts, e.event_id, e.entered_by, e.entered_at,
                   e.corrects, r.id as corrected_by, w.reason, w.declared_at, k.keep_until
            from traceability.entry e
            join traceability.place p on p.id = e.place_id
            left join traceability.place t on t.id = e.to_place_id
            left join traceability.entry r on r.corrects = e.id
            left join traceability.declared_wrong w on w.entry_id = e.id
            left join traceability.kept_sample k on k.entry_id = e.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LineStore lines;

    DiaryStore(JdbcClient jdbc, JsonMapper json, LineStore lines) {
        this.jdbc = jdbc;
        this.json = json;
        this.lines = lines;
    }

    /** The entries of a producer that happened from one instant to before another, the newest first. */
    public List<DiaryEntry> between(EntityId entity, Instant from, Instant before) {
        return filled(jdbc.sql(SELECT + """
                        where e.entity_id = :entity and e.happened_at >= :from and e.happened_at < :before
                        order by e.happened_at desc, e.entered_at desc, e.id
                        """)
                .param("entity", entity.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(this::read)
                .list());
    }

    /** These entries, in the order they happened. */
    public List<DiaryEntry> entries(Collection<EntryId> ids) {
        return ids.isEmpty()
                ? List.of()
                : filled(jdbc.sql(SELECT + "where e.id in (:ids) order by e.happened_at, e.entered_at, e.id")
                        .param("ids", ids.stream().map(EntryId::value).toList())
                        .query(this::read)
                        .list());
    }

    /** Every entry about a lot, standing or not, in the order they happened. */
    public List<DiaryEntry> about(LotId lot) {
        return filled(jdbc.sql(SELECT + """
                        where exists (select 1 from traceability.entry_lot l where l.entry_id = e.id and l.lot_id = :lot)
                        order by e.happened_at, e.entered_at, e.id
                        """)
                .param("lot", lot.value())
                .query(this::read)
                .list());
    }

    /** Shipments on their way to places of the producer, the oldest first. */
    public List<DiaryEntry> incoming(EntityId entity) {
        return filled(jdbc.sql(SELECT + """
                        where e.kind = 'SHIPMENT' and w.entry_id is null and t.entity_id = :entity and e.entity_id <> :entity
                          and not exists (select 1 from traceability.v_entry a where a.shipment_id = e.id)
                        order by e.happened_at, e.id
                        """)
                .param("entity", entity.value())
                .query(this::read)
                .list());
    }

    private List<DiaryEntry> filled(List<DiaryEntry> bare) {
        List<UUID> ids = bare.stream().map(one -> one.id().value()).toList();
        Map<UUID, List<EntryLine>> lots = lines.lots(ids);
        Map<UUID, List<TestLine>> tests = lines.tests(ids);
        Map<UUID, List<Attachment>> files = lines.files(ids);
        return bare.stream()
                .map(one -> one.with(
                        lots.getOrDefault(one.id().value(), List.of()),
                        tests.getOrDefault(one.id().value(), List.of()),
                        files.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private DiaryEntry read(ResultSet row, int number) throws SQLException {
        @Nullable String reason = row.getString("reason");
        return new DiaryEntry(
                new EntryId(row.getObject("id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("step"),
                row.getTimestamp("happened_at").toInstant(),
                new PlaceId(row.getObject("place_id", UUID.class)),
                row.getString("place_name"),
                place(row.getObject("to_place_id", UUID.class)),
                row.getString("to_place_name"),
                row.getString("partner"),
                entry(row.getObject("shipment_id", UUID.class)),
                row.getString("note"),
                json.readValue(row.getString("facts"), TEXTS),
                row.getString("event_id"),
                row.getObject("entered_by", UUID.class),
                row.getTimestamp("entered_at").toInstant(),
                entry(row.getObject("corrects", UUID.class)),
                entry(row.getObject("corrected_by", UUID.class)),
                reason == null
                        ? null
                        : new DiaryEntry.Wrong(
                                reason, row.getTimestamp("declared_at").toInstant()),
                List.of(),
                List.of(),
                row.getObject("keep_until", LocalDate.class),
                List.of());
    }

    private static @Nullable PlaceId place(@Nullable UUID id) {
        return id == null ? null : new PlaceId(id);
    }

    private static @Nullable EntryId entry(@Nullable UUID id) {
        return id == null ? null : new EntryId(id);
    }
}
