package vn.saolang.evaluation.store.conflict;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes a product without a result out of its session, with all that hangs on it there. */
@Repository
public class RemovalStore {

    private static final List<String> BELOW = List.of(
            "delete from evaluation.sheet_answer where sheet_id in (select id from evaluation.sheet where product_id = :id)",
            "delete from evaluation.sheet where product_id = :id",
            "delete from evaluation.reopening where product_id = :id",
            "delete from evaluation.exemption where product_id = :id",
            "delete from evaluation.tie_conclusion where product_id = :id",
            "delete from evaluation.signal_answer where product_id = :id",
            "delete from evaluation.declaration where product_id = :id",
            "delete from evaluation.recusal where product_id = :id",
            "delete from evaluation.session_product where id = :id and state in ('WAITING', 'OPEN')");

    private final JdbcClient jdbc;

    RemovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the product came from a ballot, which has no other meeting to go to. */
    public boolean continuesBallot(UUID product) {
        return jdbc.sql("select continues is not null from evaluation.session_product where id = :id")
                .param("id", product)
                .query(Boolean.class)
                .single();
    }

    /** The candidate stands free in its round again, or with the agency that evaluates outside rounds. */
    public void remove(UUID product) {
        jdbc.sql("""
                        update evaluation.candidate set state = 'INBOX'
                        where kind = 'RE_EVALUATION' and state = 'BEFORE_COUNCIL'
                          and id = (select candidate_id from evaluation.session_product where id = :id)
                        """).param("id", product).update();
        BELOW.forEach(sql -> jdbc.sql(sql).param("id", product).update());
    }
}
