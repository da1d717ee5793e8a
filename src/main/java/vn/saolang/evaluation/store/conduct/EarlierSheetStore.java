package vn.saolang.evaluation.store.conduct;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.conduct.ChangeReason;
import vn.saolang.evaluation.store.SheetStore;

/**
 * A member's sheets of earlier scorings of the same product: of the session, of the ballot it was turned from, and of sessions
 * that put it off.
 */
@Repository
public class EarlierSheetStore {

    /** The product and all that it continues, then each of its sheets with the same person's latest sheet before. */
    private static final String PAIRS = """
            with recursive chain as (
                select id, continues from evaluation.session_product where id = :product
                union all
                select q.id, q.continues from evaluation.session_product q join chain c on q.id = c.continues),
            pair as (
                select n.id as sheet, o.id as earlier, o.comment
                from evaluation.session_product p
                join evaluation.sheet n on n.product_id = p.id and n.attempt = p.attempt
                join evaluation.seat t on t.id = n.seat_id
                cross join lateral (
                    select h.id, h.comment from chain c
                    join evaluation.sheet h on h.product_id = c.id and h.attempt < n.attempt
                    join evaluation.seat u on u.id = h.seat_id and u.account_id = t.account_id
                    order by h.attempt desc limit 1) o
                where p.id = :product)
            """;

    private final JdbcClient jdbc;

    EarlierSheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Carries answers and comments into the sheets of the current scoring, so that nobody begins with an empty one. */
    public void carryOver(UUID product) {
        jdbc.sql(PAIRS + """
                        , carried as (
                            insert into evaluation.sheet_answer
                                (sheet_id, criterion, option, points, comment, version, saved_at)
                            select b.sheet, a.criterion, a.option, a.points, a.comment, 1, a.saved_at
                            from pair b join evaluation.sheet_answer a on a.sheet_id = b.earlier
                            returning *)
                        """ + SheetStore.LOG_CARRIED).param("product", product).update();
        jdbc.sql(PAIRS + """
                        , carried as (
                            update evaluation.sheet n set comment = b.comment
                            from pair b where n.id = b.sheet and b.comment <> ''
                            returning n.id, n.comment, b.earlier)
                        insert into evaluation.sheet_comment_version (sheet_id, version, comment, source, saved_at)
                        select id, 0, comment, 'CARRIED',
                               (select max(v.saved_at) from evaluation.sheet_comment_version v where v.sheet_id = earlier)
                        from carried
                        """).param("product", product).update();
    }

    /** The same person's latest sheet before one of the current scoring; empty in the first. */
    public Optional<UUID> before(UUID product, UUID sheet) {
        return jdbc.sql(PAIRS + "select earlier from pair where sheet = :sheet")
                .param("product", product)
                .param("sheet", sheet)
                .query(UUID.class)
                .optional();
    }

    /** Keeps why the answers changed. */
    public void explain(UUID sheet, String reason) {
        jdbc.sql("update evaluation.sheet set change_reason = :reason where id = :sheet")
                .param("sheet", sheet)
                .param("reason", reason)
                .update();
    }

    /** Why a sheet differs from the one before; empty when nothing was said. */
    public String reasonOf(UUID sheet) {
        return jdbc.sql("select change_reason from evaluation.sheet where id = :sheet")
                .param("sheet", sheet)
                .query(String.class)
                .single();
    }

    /** Every reason given about a product, by scoring and seat. */
    public List<ChangeReason> reasons(UUID product) {
        return jdbc.sql("""
                        select t.id, t.name, h.attempt, h.change_reason from evaluation.sheet h
                        join evaluation.seat t on t.id = h.seat_id
                        where h.product_id = :product and h.state = 'FINISHED' and h.change_reason <> ''
                        order by h.attempt, t.position
                        """)
                .param("product", product)
                .query((row, _) -> new ChangeReason(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("attempt"),
                        row.getString("change_reason")))
                .list();
    }
}
