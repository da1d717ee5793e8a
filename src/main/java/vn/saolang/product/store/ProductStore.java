package vn.saolang.product.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.territory.UnitRef;

/** Products in the product schema. */
@Repository
public class ProductStore {

    private static final String SELECT = """
            select p.id, p.version, p.name, p.entity_id, e.name as entity_name, p.criteria_set, p.tourism_case,
                   p.place_code, p.place_from, p.story, p.description, p.packaging, p.shown_publicly,
                   array(select sha256 from product.photo f where f.product_id = p.id order by position) as photos
            from product.product p join producer.v_entity e on e.id = p.entity_id
            """;

    private final JdbcClient jdbc;

    ProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ProductSummary> find(ProductId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(ProductStore::read)
                .optional();
    }

    public List<ProductSummary> all(Collection<ProductId> ids) {
        return in("p.id", ids.stream().map(ProductId::value).toList());
    }

    public List<ProductSummary> of(Collection<EntityId> entities) {
        return in("p.entity_id", entities.stream().map(EntityId::value).toList());
    }

    private List<ProductSummary> in(String column, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where " + column + " in (:ids) order by p.name, p.id")
                        .param("ids", ids)
                        .query(ProductStore::read)
                        .list();
    }

    public void insert(ProductId id, EntityId entity, ProductDetails details, boolean historic, Instant at) {
        bind(jdbc.sql("""
                        insert into product.product (id, entity_id, name, criteria_set, tourism_case, place_code, place_from,
                            description, packaging, story, historic, entered_at)
                        values (:id, :entity, :name, :set, :case, :placeCode, :placeFrom, :description, :packaging, :story,
                            :historic, :at)
                        """), details)
                .param("id", id.value())
                .param("entity", entity.value())
                .param("historic", historic)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when the version is no longer the one given. */
    public boolean update(ProductId id, int version, ProductDetails details) {
        return bind(jdbc.sql("""
                        update product.product
                        set version = version + 1, name = :name, criteria_set = :set, tourism_case = :case,
                            place_code = :placeCode, place_from = :placeFrom, description = :description,
                            packaging = :packaging, story = :story
                        where id = :id and version = :version
                        """), details)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether anything changed. */
    public boolean showPublicly(ProductId id) {
        return jdbc.sql("update product.product set shown_publicly = true where id = :id and not shown_publicly")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether anything changed. */
    public boolean hold(ProductId id, boolean held) {
        return jdbc.sql("update product.product set held = :held where id = :id and held <> :held")
                        .param("id", id.value())
                        .param("held", held)
                        .update()
                == 1;
    }

    public boolean isHeld(ProductId id) {
        return jdbc.sql("select count(*) from product.product where id = :id and held")
                        .param("id", id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static StatementSpec bind(StatementSpec statement, ProductDetails details) {
        UnitRef place = Objects.requireNonNull(details.place());
        return statement
                .param("name", details.name())
                .param("set", details.criteriaSet(), java.sql.Types.VARCHAR)
                .param("case", details.tourismCase(), java.sql.Types.VARCHAR)
                .param("placeCode", place.code())
                .param("placeFrom", place.validFrom())
                .param("description", details.description())
                .param("packaging", details.packaging())
                .param("story", details.story());
    }

    private static ProductSummary read(ResultSet row, int number) throws SQLException {
        String[] photos = (String[]) row.getArray("photos").getArray();
        String story = row.getString("story");
        return new ProductSummary(
                new ProductId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                row.getString("criteria_set"),
                row.getString("tourism_case"),
                new UnitRef(row.getString("place_code"), row.getObject("place_from", LocalDate.class)),
                story.isEmpty() ? null : story,
                Arrays.stream(photos).map(FileId::new).toList(),
                row.getString("description"),
                row.getString("packaging"),
                row.getBoolean("shown_publicly"));
    }
}
