package vn.saolang.stamp.store.ledger;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;

/** In which roll a stamp is, and where. */
@Repository
public class StampPlaceStore {

    private final JdbcClient jdbc;

    StampPlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The place of a stamp.
     *
     * @param order number of the roll
     * @param position from 1
     */
    public record Place(int order, int position) {}

    public Optional<Place> find(StampSerial serial) {
        return jdbc.sql("select order_no, position from stamp.stamp where serial = :serial")
                .param("serial", serial.bits())
                .query((row, _) -> new Place(row.getInt("order_no"), row.getInt("position")))
                .optional();
    }
}
