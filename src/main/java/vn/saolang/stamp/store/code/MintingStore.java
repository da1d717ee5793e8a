package vn.saolang.stamp.store.code;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.OrderId;

/** Orders that wait to be minted. */
@Repository
public class MintingStore {

    private final JdbcClient jdbc;

    MintingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An order whose turn it is. */
    public record Waiting(OrderId order, UUID askedBy, int failed) {}

    /** Notes that somebody asked; asking again changes nothing. */
    public void ask(OrderId order, UUID by, Instant at) {
        jdbc.sql("""
                        insert into stamp.minting (order_id, asked_by, asked_at, next_at) values (:order, :by, :at, :at)
                        on conflict do nothing
                        """)
                .param("order", order.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean isWaiting(OrderId order) {
        return jdbc.sql("select exists (select from stamp.minting where order_id = :order)")
                .param("order", order.value())
                .query(Boolean.class)
                .single();
    }

    /** The next one due, this node's until the transaction ends. */
    public Optional<Waiting> next(Instant now) {
        return jdbc.sql("""
                        select order_id, asked_by, failed from stamp.minting where next_at <= :now
                        order by next_at limit 1 for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Waiting(
                        new OrderId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class), row.getInt(3)))
                .optional();
    }

    /** It went wrong; try again then. */
    public void postpone(OrderId order, Instant until) {
        jdbc.sql("update stamp.minting set failed = failed + 1, next_at = :until where order_id = :order")
                .param("order", order.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It waits no longer. */
    public void done(OrderId order) {
        jdbc.sql("delete from stamp.minting where order_id = :order")
                .param("order", order.value())
                .update();
    }
}
