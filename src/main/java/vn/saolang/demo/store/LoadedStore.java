package vn.saolang.demo.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mark that the demo world was loaded. */
@Repository
public class LoadedStore {

    private final JdbcClient jdbc;

    LoadedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets the mark; false when it stood already. Two that start at once: the second waits for the first. */
    public boolean mark(Instant at) {
        return jdbc.sql("insert into demo.loaded (loaded_at) values (:at) on conflict do nothing")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
