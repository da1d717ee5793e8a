package vn.saolang.stamp.store.suspicion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.suspicion.Anomaly;
import vn.saolang.stamp.model.suspicion.Gathered;
import vn.saolang.traceability.ItemId;

/** Anomalies in the stamp schema. */
@Repository
public class AnomalyStore {

    private static final String SELECT = """
            select a.id, a.rule, a.order_no, a.position, a.serial, o.item_id, o.entity_id, a.first_at, a.last_at, a.scans,
                a.cells, a.fact_names, a.fact_values, a.raised_at, a.matter, a.closed_at
            from stamp.anomaly a
            join stamp.stamp_order o on o.number = a.order_no
            join producer.v_entity e on e.id = o.entity_id
            """;

    private final JdbcClient jdbc;

    public AnomalyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds scans to the open anomaly of their subject, or opens one. What lay unraised for longer than the window counts anew.
     *
     * @param raisedFrom from how many scans on it stands in the queue
     */
    public void add(Gathered found, int raisedFrom, Duration window) {
        // Sorted, so that two nodes write the same rows alike.
        Map<String, String> facts = new TreeMap<>(found.facts());
        jdbc.sql("""
                        insert into stamp.anomaly as a (id, rule, order_no, position, serial, first_at, last_at, scans, cells,
                            fact_names, fact_values, raised_at)
                        values (:id, :rule, :order, :position, :serial, :first, :last, :scans, :cells, :names, :values,
                            case when :scans >= :from then cast(:last as timestamptz) end)
                        on conflict (rule, order_no, position) where closed_at is null do update set
                            first_at = case when a.raised_at is null and a.last_at < :forget then excluded.first_at
                                            else least(a.first_at, excluded.first_at) end,
                            scans = excluded.scans + case when a.raised_at is null and a.last_at < :forget then 0 else a.scans end,
                            raised_at = coalesce(a.raised_at, case when excluded.scans
                                + case when a.last_at < :forget then 0 else a.scans end >= :from then excluded.last_at end),
                            last_at = greatest(a.last_at, excluded.last_at),
                            cells = (select coalesce(array_agg(cell), '{}') from
                                (select distinct cell from unnest(a.cells || excluded.cells) cell limit 16) merged),
                            fact_names = excluded.fact_names,
                            fact_values = excluded.fact_values
                        """)
                .param("id", UUID.randomUUID())
                .param("rule", found.subject().rule().name())
                .param("order", found.subject().order())
                .param("position", found.subject().position())
                .param("serial", found.serial() == null ? null : found.serial().bits(), java.sql.Types.BIGINT)
                .param("first", found.firstAt().atOffset(ZoneOffset.UTC))
                .param("last", found.lastAt().atOffset(ZoneOffset.UTC))
                .param("scans", found.scans())
                .param("cells", found.cells().stream().map(Cell::number).toArray(Integer[]::new))
                .param("names", facts.keySet().toArray(String[]::new))
                .param("values", facts.values().toArray(String[]::new))
                .param("from", raisedFrom)
                .param("forget", found.firstAt().minus(window).atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Anomaly> find(UUID id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(AnomalyStore::read)
                .optional();
    }

    /** Which anomalies of the queue are asked for; null leaves a condition out. */
    public record Filter(
            @Nullable SuspicionRule rule,
            @Nullable EntityId entity,
            @Nullable Boolean taken) {

        public static final Filter ALL = new Filter(null, null, null);
    }

    /**
     * The open, raised ones of producers with their seat in these communes, the newest first.
     *
     * @param everything whatever the commune
     * @param units keys of communes; not empty
     */
    public List<Anomaly> queue(boolean everything, Set<String> units, Filter filter, int most, int skip) {
        return jdbc.sql(SELECT + """
                        where a.raised_at is not null and a.closed_at is null
                          and (:everything or e.commune_code || '@' || e.commune_from in (:units))
                          and (cast(:rule as text) is null or a.rule = :rule)
                          and (cast(:entity as uuid) is null or o.entity_id = :entity)
                          and (cast(:taken as boolean) is null or (a.matter is not null) = :taken)
                        order by a.raised_at desc, a.id limit :most offset :skip
                        """)
                .param("everything", everything)
                .param("units", units)
                .param("rule", filter.rule() == null ? null : filter.rule().name(), java.sql.Types.VARCHAR)
                .param(
                        "entity",
                        filter.entity() == null ? null : filter.entity().value(),
                        java.sql.Types.OTHER)
                .param("taken", filter.taken(), java.sql.Types.BOOLEAN)
                .param("most", most)
                .param("skip", skip)
                .query(AnomalyStore::read)
                .list();
    }

    /** All anomalies of a stamp and of its roll, open and closed, the newest first. */
    public List<Anomaly> of(int order, int position) {
        return jdbc.sql(SELECT
                        + "where a.order_no = :order and a.position in (0, :position) order by a.last_at desc, a.id")
                .param("order", order)
                .param("position", position)
                .query(AnomalyStore::read)
                .list();
    }

    /** Notes the case made of an open one that has none yet; tells whether there was one. */
    public boolean take(UUID id, UUID matter) {
        return jdbc.sql("""
                                update stamp.anomaly set matter = :matter
                                where id = :id and matter is null and closed_at is null and raised_at is not null
                                """).param("id", id).param("matter", matter).update() == 1;
    }

    /** Ends an open one; tells whether there was one. */
    public boolean close(UUID id, Instant at) {
        return jdbc.sql("update stamp.anomaly set closed_at = :at where id = :id and closed_at is null")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Anomaly read(ResultSet row, int number) throws SQLException {
        long serial = row.getLong("serial");
        boolean ofRoll = row.wasNull();
        List<String> names = strings(row.getArray("fact_names"));
        List<String> values = strings(row.getArray("fact_values"));
        Map<String, String> facts = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            facts.put(names.get(i), values.get(i));
        }
        List<Cell> cells = new ArrayList<>();
        for (Integer cell : (Integer[]) row.getArray("cells").getArray()) {
            cells.add(new Cell(cell));
        }
        return new Anomaly(
                row.getObject("id", UUID.class),
                SuspicionRule.valueOf(row.getString("rule")),
                row.getInt("order_no"),
                row.getInt("position"),
                ofRoll ? null : new StampSerial(serial),
                new ItemId(row.getObject("item_id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                java.util.Objects.requireNonNull(instant(row, "first_at")),
                java.util.Objects.requireNonNull(instant(row, "last_at")),
                row.getInt("scans"),
                cells,
                facts,
                instant(row, "raised_at"),
                row.getObject("matter", UUID.class),
                instant(row, "closed_at"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
