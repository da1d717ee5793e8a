package vn.saolang.evaluation.store.conduct;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.conduct.SecondLook;

/** Second looks at products near a border of the stars. */
@Repository
public class SecondLookStore {

    private final JdbcClient jdbc;

    SecondLookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a product, the earliest first. */
    public List<SecondLook> of(UUID product) {
        return jdbc.sql("""
                        select attempt, rescored, reason from evaluation.second_look
                        where product_id = :product order by attempt
                        """)
                .param("product", product)
                .query((row, _) ->
                        new SecondLook(row.getInt("attempt"), row.getBoolean("rescored"), row.getString("reason")))
                .list();
    }

    /** Records one; a second one on the same scoring changes nothing. */
    public void insert(UUID product, SecondLook look, UUID bySeat, Instant now) {
        jdbc.sql("""
                        insert into evaluation.second_look (product_id, attempt, rescored, reason, by_seat, at)
                        values (:product, :attempt, :rescored, :reason, :seat, :now) on conflict do nothing
                        """)
                .param("product", product)
                .param("attempt", look.attempt())
                .param("rescored", look.rescored())
                .param("reason", look.reason())
                .param("seat", bySeat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
