package vn.saolang.product.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.product.FormerName;
import vn.saolang.product.ProductId;

/** What a product was called before, and whose it was. */
@Repository
public class HistoryStore {

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keepName(ProductId product, FormerName former, UUID by) {
        jdbc.sql("""
                        insert into product.name_history (product_id, name, until, reason, changed_by)
                        values (:product, :name, :until, :reason, :by)
                        """)
                .param("product", product.value())
                .param("name", former.name())
                .param("until", former.until())
                .param("reason", former.reason())
                .param("by", by)
                .update();
    }

    /** The newest first. */
    public List<FormerName> namesOf(ProductId product) {
        return jdbc.sql("select name, until, reason from product.name_history where product_id = :id order by id desc")
                .param("id", product.value())
                .query((row, _) -> new FormerName(
                        row.getString("name"), row.getObject("until", LocalDate.class), row.getString("reason")))
                .list();
    }

    /** Gives the product to another entity and keeps whose it was; does nothing when it was not that one's. */
    public boolean move(ProductId product, EntityId from, EntityId to, UUID succession, LocalDate day) {
        boolean moved = jdbc.sql("""
                                update product.product set entity_id = :to, version = version + 1
                                where id = :id and entity_id = :from
                                """)
                        .param("id", product.value())
                        .param("from", from.value())
                        .param("to", to.value())
                        .update()
                == 1;
        if (moved) {
            jdbc.sql("""
                            insert into product.owner_history (product_id, succession_id, entity_id, until)
                            values (:id, :succession, :from, :day)
                            """)
                    .param("id", product.value())
                    .param("succession", succession)
                    .param("from", from.value())
                    .param("day", day)
                    .update();
        }
        return moved;
    }

    /** The entities that owned it before, oldest first. */
    public List<EntityId> ownersOf(ProductId product) {
        return jdbc.sql("select entity_id from product.owner_history where product_id = :id order by until, entity_id")
                .param("id", product.value())
                .query((row, _) -> new EntityId(row.getObject("entity_id", UUID.class)))
                .list();
    }
}
