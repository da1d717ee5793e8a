package vn.saolang.stamp.store.outlet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.product.ProductId;
import vn.saolang.stamp.model.outlet.Outlet;

/** Outlets in the stamp schema. */
@Repository
public class OutletStore {

    private static final String SELECT = "select id, product_id, name, address, web from stamp.outlet ";

    private final JdbcClient jdbc;

    OutletStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The outlet, while it is told. */
    public Optional<Outlet> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id and ended_at is null")
                .param("id", id)
                .query(OutletStore::read)
                .optional();
    }

    /** The outlets of these products that are told now, those with a street first, by name. */
    public List<Outlet> of(Collection<ProductId> products) {
        return products.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                                where product_id in (:products) and ended_at is null
                                order by address = '', name, id
                                """)
                        .param(
                                "products",
                                products.stream().map(ProductId::value).toList())
                        .query(OutletStore::read)
                        .list();
    }

    /** How many the product tells; others that add one to it wait until this transaction ends. */
    public int countLocked(ProductId product) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('stamp.outlet'), hashtext(:id))::text")
                .param("id", product.toString())
                .query(String.class)
                .optional();
        return jdbc.sql("select count(*) from stamp.outlet where product_id = :id and ended_at is null")
                .param("id", product.value())
                .query(Integer.class)
                .single();
    }

    public void insert(Outlet outlet, UUID by, Instant at) {
        jdbc.sql("""
                        insert into stamp.outlet (id, product_id, name, address, web, entered_by, entered_at)
                        values (:id, :product, :name, :address, :web, :by, :at)
                        """)
                .param("id", outlet.id())
                .param("product", outlet.product().value())
                .param("name", outlet.name())
                .param("address", outlet.address())
                .param("web", outlet.web())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes it off the page. */
    public void end(UUID id, Instant at) {
        jdbc.sql("update stamp.outlet set ended_at = :at where id = :id and ended_at is null")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Outlet read(ResultSet row, int number) throws SQLException {
        return new Outlet(
                row.getObject("id", UUID.class),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("name"),
                row.getString("address"),
                row.getString("web"));
    }
}
