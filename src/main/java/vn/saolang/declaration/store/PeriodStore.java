package vn.saolang.declaration.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.ProductRow;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** The products of an office's unit and what was declared of them. */
@Repository
public class PeriodStore {

    private static final String WITHIN = " (:all or p.place_code || '@' || p.place_from in (:keys)) ";

    private static final long LOCK = 7_702_026L;

    private final JdbcClient jdbc;

    PeriodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this node does the night's work; held until the end of the transaction. */
    public boolean takeNight() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** How many declarations of these communes wait for an answer, by half-year, the oldest first. */
    public Map<HalfYear, Long> sent(@Nullable Set<String> keys) {
        Map<HalfYear, Long> counts = new TreeMap<>();
        scoped("""
                        select d.year, d.half, count(*) as waiting from declaration.newest d
                            join product.v_product p on p.id = d.product_id
                        where d.state = 'SENT' and""" + WITHIN + "group by d.year, d.half", keys).query(row -> {
            counts.put(new HalfYear(row.getInt("year"), row.getInt("half")), row.getLong("waiting"));
        });
        return counts;
    }

    /** The products made within these communes, by name; null for all of the country. */
    public List<ProductRow> products(@Nullable Set<String> keys) {
        return scoped("""
                        select p.id, p.name, p.entity_id, e.name as entity_name, p.place_code, p.place_from, p.criteria_set,
                            exists (select 1 from declaration.declaration d where d.product_id = p.id) as declared_once
                        from product.v_product p join producer.v_entity e on e.id = p.entity_id
                        where""" + WITHIN + "order by p.name, p.id", keys)
                .query(PeriodStore::product)
                .list();
    }

    /** The newest version of each product of these communes for a half-year. */
    public List<Declaration> newest(@Nullable Set<String> keys, HalfYear period) {
        return of("newest", keys, period);
    }

    /** What counts of each product of these communes for a half-year. */
    public List<Declaration> accepted(@Nullable Set<String> keys, HalfYear period) {
        return of("accepted", keys, period);
    }

    /** The newest half-year that counts of each product of these communes. */
    public List<Declaration> lastAccepted(@Nullable Set<String> keys) {
        return scoped("""
                        select distinct on (d.product_id) d.* from declaration.accepted d
                            join product.v_product p on p.id = d.product_id
                        where""" + WITHIN + "order by d.product_id, d.year desc, d.half desc", keys)
                .query(DeclarationRows::read)
                .list();
    }

    private List<Declaration> of(String view, @Nullable Set<String> keys, HalfYear period) {
        return scoped("select d.* from declaration." + view + """
                         d join product.v_product p on p.id = d.product_id
                        where d.year = :year and d.half = :half and""" + WITHIN, keys)
                .param("year", period.year())
                .param("half", period.half())
                .query(DeclarationRows::read)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, @Nullable Set<String> keys) {
        return jdbc.sql(sql)
                .param("all", keys == null)
                .param("keys", keys == null || keys.isEmpty() ? Set.of("-") : keys);
    }

    private static ProductRow product(ResultSet row, @SuppressWarnings("unused") int line) throws SQLException {
        return new ProductRow(
                new ProductId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                new UnitRef(row.getString("place_code"), row.getObject("place_from", LocalDate.class)),
                row.getString("criteria_set"),
                row.getBoolean("declared_once"));
    }
}
