package vn.saolang.stamp.store.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.suspicion.Facts.HiddenChecked;
import vn.saolang.stamp.model.verdict.Marks;
import vn.saolang.stamp.model.verdict.Place;
import vn.saolang.traceability.ItemId;

/** Reads what verdicts rest on. */
@Repository
public class VerdictStore {

    private static final String MARKED = """
            (exists (select 1 from stamp.trace t where t.serial = s.serial)
             or exists (select 1 from stamp.sold o where o.serial = s.serial)
             or exists (select 1 from stamp.hidden_check h where h.serial = s.serial))""";

    private final JdbcClient jdbc;

    public VerdictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the stamp belongs; empty when there is none of this number. */
    public Optional<Place> place(StampSerial serial) {
        return jdbc.sql("select s.serial, s.order_no, s.position, " + MARKED
                        + " as marked from stamp.stamp s where s.serial = :serial")
                .param("serial", serial.bits())
                .query((row, _) -> place(row))
                .optional();
    }

    /** Where the stamps of a part of a roll belong, by serial; empty beyond its end. */
    public Map<StampSerial, Place> places(int order, int from, int to) {
        Map<StampSerial, Place> found = new HashMap<>();
        jdbc.sql(
                        "select s.serial, s.order_no, s.position, " + MARKED
                                + " as marked from stamp.stamp s where s.order_no = :order and s.position between :from and :to")
                .param("order", order)
                .param("from", from)
                .param("to", to)
                .query((ResultSet row) -> {
                    found.put(new StampSerial(row.getLong("serial")), place(row));
                });
        return found;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getInt("order_no"), row.getInt("position"), row.getBoolean("marked"));
    }

    /** The item each of these rolls is for. */
    public Map<Integer, ItemId> items(Collection<Integer> orders) {
        Map<Integer, ItemId> found = new HashMap<>();
        jdbc.sql("select number, item_id from stamp.stamp_order where number = any(:orders)")
                .param("orders", orders.toArray(Integer[]::new))
                .query((ResultSet row) -> {
                    found.put(row.getInt("number"), new ItemId(row.getObject("item_id", UUID.class)));
                });
        return found;
    }

    /** Whether the stamp was sold, and what became of the checks of its hidden code; its trace is not read here. */
    public Marks marks(StampSerial serial) {
        return jdbc.sql("""
                        select s.sold_at, h.serial is not null as checked, h.first_at, h.first_cell, h.matched
                        from (values (cast(:serial as bigint))) as asked (serial)
                        left join stamp.sold s on s.serial = asked.serial
                        left join stamp.hidden_check h on h.serial = asked.serial
                        """)
                .param("serial", serial.bits())
                .query((row, _) -> new Marks(null, instant(row, "sold_at"), checked(row)))
                .single();
    }

    private static @Nullable HiddenChecked checked(ResultSet row) throws SQLException {
        if (!row.getBoolean("checked")) {
            return null;
        }
        int cell = row.getInt("first_cell");
        return new HiddenChecked(
                instant(row, "first_at"), row.wasNull() ? null : new Cell(cell), row.getInt("matched"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
