package vn.saolang.stamp.store.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.statistics.Period;
import vn.saolang.stamp.model.statistics.Sums;
import vn.saolang.traceability.ItemId;

/** Sums of the daily counts. Scans by inspectors are left out: nobody shall see from here that one was there. */
@Repository
public class StatisticsStore {

    private static final String COUNTED = """
             from stamp.scan_day d join stamp.stamp_order o on o.number = d.order_no
            where d.day between :from and :to and d.channel <> :inspector
                and (:everything or o.entity_id = any(:entities)) and (:anyItem or o.item_id = :item)""";

    private final JdbcClient jdbc;

    public StatisticsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is counted.
     *
     * @param entities whose stamps; null for everybody's
     * @param item one package size only; null for all
     */
    public record Asked(
            Period period,
            @Nullable Collection<EntityId> entities,
            @Nullable ItemId item) {}

    /**
     * A line of the file of counts.
     *
     * @param cell null when the place is not known
     */
    public record Line(
            LocalDate day, ItemId item, @Nullable Cell cell, ScanChannel channel, ScanVerdict verdict, long scans) {}

    /** By day. */
    public Map<LocalDate, Sums> byDay(Asked asked) {
        Map<LocalDate, Sums> sums = new TreeMap<>();
        sum("d.day", asked, row -> row.getObject(1, LocalDate.class)).forEach(sums::put);
        return sums;
    }

    /** By square; empty for an unknown place. */
    public Map<Optional<Cell>, Sums> byCell(Asked asked) {
        return sum("d.cell", asked, row -> {
            int number = row.getInt(1);
            return row.wasNull() ? Optional.empty() : Optional.of(new Cell(number));
        });
    }

    /** By package size. */
    public Map<ItemId, Sums> byItem(Asked asked) {
        return sum("o.item_id", asked, row -> new ItemId(row.getObject(1, UUID.class)));
    }

    /** By producer. */
    public Map<EntityId, Sums> byEntity(Asked asked) {
        return sum("o.entity_id", asked, row -> new EntityId(row.getObject(1, UUID.class)));
    }

    /** The counts one by one, by day, at most so many. */
    public List<Line> lines(Asked asked, int most) {
        return with(
                        asked,
                        "select d.day, o.item_id, d.cell, d.channel, d.verdict, sum(d.scans)" + COUNTED
                                + " group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5 limit " + most)
                .query((row, _) -> line(row))
                .list();
    }

    /** Scans of numbers that are in no system; they are nobody's. */
    public long unknown(Period period) {
        return jdbc.sql("""
                        select coalesce(sum(scans), 0) from stamp.scan_day
                        where order_no is null and day between :from and :to and channel <> :inspector""")
                .param("from", period.from())
                .param("to", period.to())
                .param("inspector", ScanChannel.INSPECTOR.ordinal())
                .query(Long.class)
                .single();
    }

    /** The producers that ordered stamps. */
    public List<EntityId> producers() {
        return jdbc.sql("select distinct entity_id from stamp.stamp_order")
                .query((row, _) -> new EntityId(row.getObject(1, UUID.class)))
                .list();
    }

    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }

    private <K> Map<K, Sums> sum(String column, Asked asked, Key<K> key) {
        Map<K, Sums> sums = new HashMap<>();
        with(asked, "select " + column + ", d.verdict, sum(d.scans)" + COUNTED + " group by 1, 2")
                .query((ResultSet row) -> {
                    Sums one = new Sums(Map.of(ScanVerdict.values()[row.getInt(2)], row.getLong(3)));
                    sums.merge(key.of(row), one, Sums::plus);
                });
        return sums;
    }

    private JdbcClient.StatementSpec with(Asked asked, String sql) {
        Collection<EntityId> entities = asked.entities();
        ItemId item = asked.item();
        return jdbc.sql(sql)
                .param("from", asked.period().from())
                .param("to", asked.period().to())
                .param("inspector", ScanChannel.INSPECTOR.ordinal())
                .param("everything", entities == null)
                .param(
                        "entities",
                        entities == null
                                ? new UUID[0]
                                : entities.stream().map(EntityId::value).toArray(UUID[]::new))
                .param("anyItem", item == null)
                .param("item", item == null ? null : item.value(), Types.OTHER);
    }

    private static Line line(ResultSet row) throws SQLException {
        int cell = row.getInt(3);
        boolean known = !row.wasNull();
        return new Line(
                row.getObject(1, LocalDate.class),
                new ItemId(row.getObject(2, UUID.class)),
                known ? new Cell(cell) : null,
                ScanChannel.values()[row.getInt(4)],
                ScanVerdict.values()[row.getInt(5)],
                row.getLong(6));
    }
}
