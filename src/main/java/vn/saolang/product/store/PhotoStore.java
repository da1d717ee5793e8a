package vn.saolang.product.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.product.ProductId;

/** Which pictures belong to which product. */
@Repository
public class PhotoStore {

    private final JdbcClient jdbc;

    PhotoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it at the end; the same picture twice stays once. */
    public void add(ProductId product, FileId file, String name, Instant at) {
        jdbc.sql("""
                        insert into product.photo (product_id, sha256, name, position, added_at)
                        values (:product, :sha256, :name,
                                (select coalesce(max(position), 0) + 1 from product.photo where product_id = :product), :at)
                        on conflict do nothing
                        """)
                .param("product", product.value())
                .param("sha256", file.sha256())
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean remove(ProductId product, String sha256) {
        return jdbc.sql("delete from product.photo where product_id = :product and sha256 = :sha256")
                        .param("product", product.value())
                        .param("sha256", sha256)
                        .update()
                == 1;
    }
}
