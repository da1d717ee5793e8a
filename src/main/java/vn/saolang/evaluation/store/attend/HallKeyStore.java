package vn.saolang.evaluation.store.attend;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.attend.HallCodes;

/** What the codes of meetings are made with. */
@Repository
public class HallKeyStore {

    private final JdbcClient jdbc;

    HallKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<HallCodes> find(SessionId session) {
        return jdbc.sql("select secret from evaluation.hall_key where session_id = :session")
                .param("session", session.value())
                .query((row, _) -> new HallCodes(row.getBytes("secret"), session.value()))
                .optional();
    }

    /** Keeps the secret unless the meeting has one already. */
    public void keep(SessionId session, byte[] secret, Instant now) {
        jdbc.sql("""
                        insert into evaluation.hall_key (session_id, secret, made_at) values (:session, :secret, :now)
                        on conflict (session_id) do nothing
                        """)
                .param("session", session.value())
                .param("secret", secret)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
