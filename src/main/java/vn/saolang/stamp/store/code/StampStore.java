package vn.saolang.stamp.store.code;

import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;

/** The stamps: which serial is which place of which roll. They are written once, by COPY, and never changed. */
@Repository
public class StampStore {

    private static final String COPY =
            "copy stamp.stamp (serial, order_no, position, hidden) from stdin with (format binary)";

    private final JdbcTemplate connection;
    private final JdbcClient jdbc;

    public StampStore(JdbcTemplate connection, JdbcClient jdbc) {
        this.connection = connection;
        this.jdbc = jdbc;
    }

    /** One stamp of a roll. */
    public record Stamp(StampSerial serial, int order, int position) {}

    /**
     * Writes all stamps of a roll, within the transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException when a serial or a hidden code is taken: mint anew with others
     */
    public void write(StampRows rows) {
        connection.execute((ConnectionCallback<Boolean>) open -> {
            CopyIn copy = open.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                for (byte[] part = rows.next(); part.length > 0; part = rows.next()) {
                    copy.writeToCopy(part, 0, part.length);
                }
                return copy.endCopy() >= 0;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }

    public Optional<Stamp> find(StampSerial serial) {
        return jdbc.sql("select serial, order_no, position from stamp.stamp where serial = :serial")
                .param("serial", serial.bits())
                .query((row, _) -> new Stamp(new StampSerial(row.getLong(1)), row.getInt(2), row.getInt(3)))
                .optional();
    }

    /** The serials of a run of a roll by position. Ask for long runs in parts. */
    public List<StampSerial> serials(int order, int from, int to) {
        return jdbc.sql("""
                        select serial from stamp.stamp
                        where order_no = :order and position between :from and :to order by position
                        """)
                .param("order", order)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new StampSerial(row.getLong(1)))
                .list();
    }
}
