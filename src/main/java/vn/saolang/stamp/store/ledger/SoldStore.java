package vn.saolang.stamp.store.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.ledger.SoldMark;
import vn.saolang.stamp.store.log.FlushStore;

/** Stamps whose packages were sold. */
@Repository
public class SoldStore {

    private static final int PLACE = 200;

    private final JdbcClient jdbc;
    private final FlushStore flushes;

    SoldStore(JdbcClient jdbc, FlushStore flushes) {
        this.jdbc = jdbc;
        this.flushes = flushes;
    }

    /** Tells all nodes. False when it was sold before. */
    public boolean insert(SoldMark mark) {
        boolean first = jdbc.sql("""
                        insert into stamp.sold (serial, sold_at, place, sold_by) values (:serial, :at, :place, :by)
                        on conflict do nothing
                        """)
                        .param("serial", mark.serial().bits())
                        .param("at", mark.at().atOffset(ZoneOffset.UTC))
                        .param(
                                "place",
                                mark.place()
                                        .substring(
                                                0, Math.min(PLACE, mark.place().length())))
                        .param("by", mark.by())
                        .update()
                == 1;
        if (first) {
            flushes.told(List.of(mark.serial().bits()));
        }
        return first;
    }

    public Optional<SoldMark> find(StampSerial serial) {
        return jdbc.sql("select * from stamp.sold where serial = :serial")
                .param("serial", serial.bits())
                .query((row, _) -> new SoldMark(
                        serial,
                        row.getObject("sold_at", OffsetDateTime.class).toInstant(),
                        row.getString("place"),
                        row.getObject("sold_by", UUID.class)))
                .optional();
    }
}
