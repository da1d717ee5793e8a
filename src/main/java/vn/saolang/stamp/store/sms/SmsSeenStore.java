package vn.saolang.stamp.store.sms;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which text messages were answered. */
@Repository
public class SmsSeenStore {

    private final JdbcClient jdbc;

    SmsSeenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes a message. Waits for another transaction that has the same one in hand.
     *
     * @return false when it was noted before
     */
    public boolean add(byte[] idHash, Instant at) {
        return jdbc.sql("""
                        insert into stamp.sms_seen (id_hash, seen_at) values (:hash, :at) on conflict do nothing
                        """)
                        .param("hash", idHash)
                        .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** Forgets those noted before a moment; gives how many. */
    public int forget(Instant before) {
        return jdbc.sql("delete from stamp.sms_seen where seen_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}
