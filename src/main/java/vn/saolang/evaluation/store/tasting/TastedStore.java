package vn.saolang.evaluation.store.tasting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.tasting.Tasted;

/** What was tasted in tastings that have ended, on its way into the score sheets. */
@Repository
public class TastedStore {

    private final JdbcClient jdbc;

    TastedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the products of a tasting against opening, closing and saving until the transaction ends. */
    public List<UUID> lockProducts(UUID tasting) {
        return jdbc.sql("""
                        select p.id from evaluation.session_product p
                        where p.id in (select product_id from evaluation.tasting_item where tasting_id = :tasting)
                        order by p.id for update of p
                        """)
                .param("tasting", tasting)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /**
     * Writes what was tasted into the draft sheets of an open product. A criterion answered by hand, or already written
     * about, keeps what it has.
     *
     * @return how many answers were written
     */
    public int pour(UUID product, Instant now) {
        return jdbc.sql("""
                        with poured as (
                            insert into evaluation.sheet_answer
                                (sheet_id, criterion, option, points, comment, version, saved_at)
                            select distinct on (h.id, x.criterion)
                                   h.id, x.criterion, x.option, x.points, x.comment, 1, :now
                            from evaluation.tasted x
                            join evaluation.session_product p on p.id = x.product_id and p.state = 'OPEN'
                            join evaluation.entitled_seat e on e.product_id = p.id and e.id = x.seat_id and e.scores
                            join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt
                                                       and h.seat_id = x.seat_id and h.state = 'DRAFT'
                            where x.product_id = :product and x.option is not null
                            order by h.id, x.criterion
                            on conflict (sheet_id, criterion) do nothing
                            returning *)
                        insert into evaluation.sheet_answer_version
                            (sheet_id, criterion, version, option, points, comment, source, saved_at)
                        select sheet_id, criterion, version, option, points, comment, 'TASTING', saved_at from poured
                        """)
                .param("product", product)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the account answered about a product in tastings that have ended, by criterion. */
    public Map<String, Tasted> of(UUID product, UUID account) {
        Map<String, Tasted> tasted = new LinkedHashMap<>();
        jdbc.sql("""
                        select x.code, x.criterion, x.option, x.comment from evaluation.tasted x
                        join evaluation.entitled_seat e on e.product_id = x.product_id and e.id = x.seat_id
                        where x.product_id = :product and e.account_id = :account
                        """)
                .param("product", product)
                .param("account", account)
                .query((row, _) -> new Tasted(
                        row.getString("code"),
                        row.getString("criterion"),
                        row.getObject("option", Integer.class),
                        row.getString("comment")))
                .list()
                .forEach(one -> tasted.put(one.criterion(), one));
        return tasted;
    }
}
