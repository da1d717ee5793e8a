package vn.saolang.stamp.store.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.ledger.SoldMark;

/** Stamps whose packages were sold. */
@Repository
public class SoldStore {

    private static final int PLACE = 200;

    private final JdbcClient jdbc;

    SoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was sold before. */
    public boolean insert(SoldMark mark) {
        return jdbc.sql("""
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
