package vn.saolang.evaluation.store.hall;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;

/** The order in which a session's products are discussed. */
@Repository
public class OrderStore {

    private final JdbcClient jdbc;

    OrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a product stands in the list. */
    public record Place(UUID product, int position) {}

    /** The products that wait, in their order; none of them is moved or opened until the transaction ends. */
    public List<Place> lockWaiting(SessionId session) {
        lock(session);
        return jdbc.sql("""
                        select id, position from evaluation.session_product
                        where session_id = :session and state = 'WAITING' order by position
                        """)
                .param("session", session.value())
                .query((row, _) -> new Place(row.getObject("id", UUID.class), row.getInt("position")))
                .list();
    }

    /** Names of the products that wait or are open, in their order; none of them changes until the transaction ends. */
    public List<String> lockUnfinished(SessionId session) {
        lock(session);
        return jdbc.sql("""
                        select c.product_name from evaluation.session_product p
                        join evaluation.candidate c on c.id = p.candidate_id
                        where p.session_id = :session and p.state in ('WAITING', 'OPEN') order by p.position
                        """)
                .param("session", session.value())
                .query((row, _) -> row.getString("product_name"))
                .list();
    }

    /** Keeps a product from being locked by others until the transaction ends; whoever needs the course too takes that after it. */
    public void hold(UUID product) {
        jdbc.sql("select id from evaluation.session_product where id = :product for key share")
                .param("product", product)
                .query(UUID.class)
                .optional();
    }

    /** By id, not by place: a place may change while a lock is waited for, and everybody takes the locks in one order. */
    private void lock(SessionId session) {
        jdbc.sql("""
                        select id from evaluation.session_product
                        where session_id = :session and state in ('WAITING', 'OPEN') order by id for update
                        """).param("session", session.value()).query(UUID.class).list();
    }

    /** Gives every product its place in one statement, so that no two stand in the same one. */
    public void place(List<Place> places) {
        jdbc.sql("""
                        update evaluation.session_product p set position = n.position
                        from unnest(cast(:products as uuid[]), cast(:positions as int[])) as n (id, position)
                        where p.id = n.id and p.position <> n.position
                        """)
                .param("products", places.stream().map(Place::product).toArray(UUID[]::new))
                .param("positions", places.stream().map(Place::position).toArray(Integer[]::new))
                .update();
    }
}
