package vn.saolang.stamp.store.log;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys under which devices are hashed, while they are kept. */
@Repository
public class DeviceKeyStore {

    private final JdbcClient jdbc;

    public DeviceKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key of a period: the one another node put there, else the proposed one, which is kept. */
    public byte[] keyOf(long period, byte[] proposed) {
        jdbc.sql("insert into stamp.device_key (period, key) values (:period, :key) on conflict (period) do nothing")
                .param("period", period)
                .param("key", proposed)
                .update();
        return jdbc.sql("select key from stamp.device_key where period = :period")
                .param("period", period)
                .query(byte[].class)
                .single();
    }

    /** Throws away the keys of other periods; gives how many. */
    public int throwAwayAllBut(long period) {
        return jdbc.sql("delete from stamp.device_key where period <> :period")
                .param("period", period)
                .update();
    }
}
