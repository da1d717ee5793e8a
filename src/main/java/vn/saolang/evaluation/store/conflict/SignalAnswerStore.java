package vn.saolang.evaluation.store.conflict;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.conflict.Signal;
import vn.saolang.evaluation.model.conflict.SignalAnswer;
import vn.saolang.evaluation.model.conflict.SignalRule;

/** What people decided on signals. */
@Repository
public class SignalAnswerStore {

    private final JdbcClient jdbc;

    SignalAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which signal about which seat. */
    public record Key(UUID seat, SignalRule rule, String facts) {}

    /** Stores the decision; a later one takes the place of the one before. */
    public void put(UUID product, UUID seat, Signal signal, boolean recused, String reason, UUID by, Instant now) {
        jdbc.sql("""
                        insert into evaluation.signal_answer
                            (product_id, seat_id, rule, facts, recused, reason, by_account, at)
                        values (:product, :seat, :rule, :facts, :recused, :reason, :by, :now)
                        on conflict (product_id, seat_id, rule, facts)
                        do update set recused = excluded.recused, reason = excluded.reason,
                                      by_account = excluded.by_account, at = excluded.at
                        """)
                .param("product", product)
                .param("seat", seat)
                .param("rule", signal.rule().name())
                .param("facts", signal.facts())
                .param("recused", recused)
                .param("reason", reason)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Map<Key, SignalAnswer> of(UUID product) {
        Map<Key, SignalAnswer> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select seat_id, rule, facts, recused, reason, at
                        from evaluation.signal_answer where product_id = :product
                        """).param("product", product).query(row -> {
            all.put(
                    new Key(
                            row.getObject("seat_id", UUID.class),
                            SignalRule.valueOf(row.getString("rule")),
                            row.getString("facts")),
                    new SignalAnswer(
                            row.getBoolean("recused"),
                            row.getString("reason"),
                            row.getTimestamp("at").toInstant()));
        });
        return all;
    }
}
