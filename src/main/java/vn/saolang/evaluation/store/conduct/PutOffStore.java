package vn.saolang.evaluation.store.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.conduct.PutOff;

/** Products put off to another session. Nothing of them is deleted; a later session continues them. */
@Repository
public class PutOffStore {

    private final JdbcClient jdbc;

    PutOffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the product continues one that was asked about in a ballot, whose only way on is that meeting. */
    public boolean continuesBallot(UUID product) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.session_product p
                                       join evaluation.session_product b on b.id = p.continues and b.state = 'TURNED'
                                       where p.id = :id)
                        """).param("id", product).query(Boolean.class).single();
    }

    /** Puts off a locked product; the candidate is free in its round again, or with the agency that evaluates outside rounds. */
    public void insert(UUID product, PutOff off, UUID by) {
        jdbc.sql("update evaluation.session_product set state = 'PUT_OFF' where id = :id")
                .param("id", product)
                .update();
        jdbc.sql("""
                        update evaluation.candidate set state = 'INBOX'
                        where kind = 'RE_EVALUATION' and state = 'BEFORE_COUNCIL'
                          and id = (select candidate_id from evaluation.session_product where id = :id)
                        """).param("id", product).update();
        jdbc.sql("""
                        insert into evaluation.put_off (product_id, cause, reason, by_account, by_office, at)
                        values (:product, :cause, :reason, :by, :office, :now)
                        """)
                .param("product", product)
                .param("cause", off.cause().name())
                .param("reason", off.reason())
                .param("by", by)
                .param("office", off.byOffice())
                .param("now", off.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of a session, by product. */
    public Map<UUID, PutOff> ofSession(SessionId session) {
        Map<UUID, PutOff> all = new HashMap<>();
        jdbc.sql("""
                        select p.id, o.cause, o.reason, o.by_office, o.at from evaluation.put_off o
                        join evaluation.session_product p on p.id = o.product_id where p.session_id = :session
                        """).param("session", session.value()).query(row -> {
            all.put(row.getObject("id", UUID.class), read(row));
        });
        return all;
    }

    /** Why products of a session were put off before they came to it, by product there. */
    public Map<UUID, PutOff> before(SessionId session) {
        Map<UUID, PutOff> all = new HashMap<>();
        jdbc.sql("""
                        select p.id, o.cause, o.reason, o.by_office, o.at from evaluation.session_product p
                        join evaluation.put_off o on o.product_id = p.continues where p.session_id = :session
                        """).param("session", session.value()).query(row -> {
            all.put(row.getObject("id", UUID.class), read(row));
        });
        return all;
    }

    /** The last time each candidate of a round was put off, by candidate. */
    public Map<UUID, PutOff> ofRound(RoundId round) {
        Map<UUID, PutOff> all = new HashMap<>();
        jdbc.sql("""
                        select c.id, o.cause, o.reason, o.by_office, o.at from evaluation.put_off o
                        join evaluation.session_product p on p.id = o.product_id
                        join evaluation.candidate c on c.id = p.candidate_id
                        where c.round_id = :round order by o.at
                        """).param("round", round.value()).query(row -> {
            all.put(row.getObject("id", UUID.class), read(row));
        });
        return all;
    }

    private static PutOff read(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        return new PutOff(
                PutOff.Cause.valueOf(row.getString("cause")), row.getString("reason"), row.getBoolean("by_office"), at);
    }
}
