package vn.saolang.traceability.store.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.model.file.FileEntry;
import vn.saolang.traceability.model.file.FileEntry.Attached;
import vn.saolang.traceability.model.file.FileEntry.Finding;
import vn.saolang.traceability.model.file.Line;

/** The story of a lot: its entries and those of everything it was made from. */
@Repository
public class LotStoryStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    LotStoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lots it was made from, at any distance, without itself; entries that stand say so. */
    public List<LotId> upstream(LotId lot) {
        return jdbc.sql("""
                        with recursive up (lot_id) as (
                            select cast(:lot as uuid)
                            union
                            select u.lot_id
                            from up p
                            join traceability.entry_lot o on o.lot_id = p.lot_id and o.role = 'OUTPUT'
                            join traceability.entry_lot u on u.entry_id = o.entry_id and u.role = 'INPUT'
                            where not exists (select 1 from traceability.declared_wrong w where w.entry_id = o.entry_id))
                        select lot_id from up where lot_id <> :lot
                        """)
                .param("lot", lot.value())
                .query((row, _) -> new LotId(row.getObject("lot_id", UUID.class)))
                .list();
    }

    /** All entries that touch one of these lots, or that tell of work on the areas they come from before they were made. */
    public List<FileEntry> entries(LotId lot, Collection<LotId> upstream) {
        List<UUID> lots = new ArrayList<>(upstream.stream().map(LotId::value).toList());
        lots.add(lot.value());
        List<UUID> ids = ids(lot, lots);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Line>> lines = lines(ids);
        Map<UUID, List<Finding>> findings = findings(ids, lots);
        Map<UUID, List<Attached>> files = files(ids);
        return jdbc.sql("""
                        select e.id, e.entity_id, m.name as entity_name, e.kind, e.step, e.happened_at, e.entered_at, e.partner, e.note,
                               e.facts::text as facts, e.event_id, e.corrects, w.reason as wrong_reason, w.declared_at, w.event_id as
                               wrong_event, k.keep_until,
                        """ + SpotColumns.of("a") + ", " + SpotColumns.of("b") + """
                        from traceability.entry e
                        join producer.v_entity m on m.id = e.entity_id
                        join traceability.place a on a.id = e.place_id
                        left join traceability.place b on b.id = e.to_place_id
                        left join traceability.declared_wrong w on w.entry_id = e.id
                        left join traceability.kept_sample k on k.entry_id = e.id
                        where e.id in (:ids) order by e.happened_at, e.entered_at
                        """)
                .param("ids", ids)
                .query((row, _) -> entry(row, lines, findings, files))
                .list();
    }

    /** Entries of the lot itself; of the lots before it those that made, tested or brought them. */
    private List<UUID> ids(LotId lot, List<UUID> lots) {
        return jdbc.sql("""
                        select distinct e.id
                        from traceability.entry_lot x join traceability.entry e on e.id = x.entry_id
                        where x.lot_id in (:lots)
                          and (x.lot_id = :lot or x.role = 'OUTPUT' or e.kind in ('RECEIPT', 'TEST'))
                        union
                        select distinct e.id
                        from traceability.lot l
                        join traceability.place f on f.area_id = l.area_id
                        join traceability.entry e on e.place_id = f.id and e.kind = 'CARE'
                        where l.id in (:lots) and e.happened_at < l.made_on + interval '1 day'
                          and e.happened_at > l.made_on - interval '1 year'
                        """)
                .param("lots", lots)
                .param("lot", lot.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private Map<UUID, List<Line>> lines(List<UUID> entries) {
        Map<UUID, List<Line>> lines = new HashMap<>();
        jdbc.sql("""
                        select x.entry_id, x.lot_id, l.code, i.name, l.entity_id, x.role, x.quantity, x.unit
                        from traceability.entry_lot x
                        join traceability.lot l on l.id = x.lot_id join traceability.item i on i.id = l.item_id
                        where x.entry_id in (:entries) order by x.role, i.name, l.code
                        """).param("entries", entries).query(row -> {
            Line line = new Line(
                    new LotId(row.getObject("lot_id", UUID.class)),
                    row.getString("code"),
                    row.getString("name"),
                    new EntityId(row.getObject("entity_id", UUID.class)),
                    LotRole.valueOf(row.getString("role")),
                    row.getBigDecimal("quantity"),
                    row.getString("unit"));
            lines.computeIfAbsent(row.getObject("entry_id", UUID.class), _ -> new ArrayList<>())
                    .add(line);
        });
        return lines;
    }

    private Map<UUID, List<Finding>> findings(List<UUID> entries, List<UUID> lots) {
        Map<UUID, List<Finding>> findings = new HashMap<>();
        jdbc.sql("""
                        select entry_id, indicator, found, allowed, passed from traceability.lot_test
                        where entry_id in (:entries) and lot_id in (:lots) order by entry_id, position
                        """).param("entries", entries).param("lots", lots).query(row -> {
            Finding one = new Finding(
                    row.getString("indicator"),
                    row.getString("found"),
                    row.getString("allowed"),
                    row.getBoolean("passed"));
            findings.computeIfAbsent(row.getObject("entry_id", UUID.class), _ -> new ArrayList<>())
                    .add(one);
        });
        return findings;
    }

    private Map<UUID, List<Attached>> files(List<UUID> entries) {
        Map<UUID, List<Attached>> files = new HashMap<>();
        jdbc.sql("""
                        select entry_id, sha256, kind, name from traceability.entry_file
                        where entry_id in (:entries) order by entry_id, position
                        """).param("entries", entries).query(row -> {
            Attached one = new Attached(row.getString("sha256"), row.getString("kind"), row.getString("name"));
            files.computeIfAbsent(row.getObject("entry_id", UUID.class), _ -> new ArrayList<>())
                    .add(one);
        });
        return files;
    }

    private static FileEntry entry(
            ResultSet row,
            Map<UUID, List<Line>> lines,
            Map<UUID, List<Finding>> findings,
            Map<UUID, List<Attached>> files)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID corrects = row.getObject("corrects", UUID.class);
        return new FileEntry(
                new EntryId(id),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("step"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                java.util.Objects.requireNonNull(SpotColumns.read(row, "a")),
                SpotColumns.read(row, "b"),
                row.getString("partner"),
                row.getString("note"),
                JSON.readValue(row.getString("facts"), new TypeReference<Map<String, String>>() {}),
                row.getString("event_id"),
                wrong(row),
                corrects == null ? null : new EntryId(corrects),
                row.getObject("keep_until", LocalDate.class),
                lines.getOrDefault(id, List.of()),
                findings.getOrDefault(id, List.of()),
                files.getOrDefault(id, List.of()));
    }

    private static FileEntry.@Nullable Wrong wrong(ResultSet row) throws SQLException {
        String reason = row.getString("wrong_reason");
        return reason == null
                ? null
                : new FileEntry.Wrong(
                        reason,
                        row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                        row.getString("wrong_event"));
    }
}
