package vn.saolang.stamp.store.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.product.ProductId;

/** Rolls with stamps that would die with the star. */
@Repository
public class UnusedStore {

    private final JdbcClient jdbc;

    UnusedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of rolls with stamps that are neither active nor void, with the product they are for. */
    public Map<Integer, ProductId> rolls() {
        Map<Integer, ProductId> rolls = new LinkedHashMap<>();
        jdbc.sql("""
                        select o.number, i.product_id
                        from stamp.stamp_order o
                        join traceability.v_item i on i.id = o.item_id
                        where o.number in (
                            select order_no from stamp.span where state in ('MINTED', 'PRINTED', 'DELIVERED', 'APPLIED'))
                        order by o.number
                        """).query(row -> {
            rolls.put(row.getInt("number"), new ProductId(row.getObject("product_id", UUID.class)));
        });
        return rolls;
    }
}
