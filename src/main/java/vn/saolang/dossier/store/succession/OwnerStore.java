package vn.saolang.dossier.store.succession;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/** Whose a running dossier is. */
@Repository
public class OwnerStore {

    private final JdbcClient jdbc;

    OwnerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The product's running dossier goes over; those that ended stay with who filed them. */
    public void move(ProductId product, EntityId to) {
        jdbc.sql("""
                        update dossier.dossier set entity_id = :to
                        where product_id = :product and state not in ('DECIDED', 'WITHDRAWN')
                        """).param("product", product.value()).param("to", to.value()).update();
    }
}
