package vn.saolang.traceability.store.identifier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.model.identifier.Item;

/** Items in the traceability schema. */
@Repository
public class ItemStore {

    private static final String SELECT = """
            select i.id, i.entity_id, i.kind, i.product_id, i.name, i.unit, i.net_content, i.net_unit, i.gtin, i.code
            from traceability.item i
            """;
    private static final String ORDER = " order by i.kind, i.name, i.id";

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Item> find(ItemId id) {
        return one("i.id = :value", id.value());
    }

    public Optional<Item> byGtin(String gtin) {
        return one("i.gtin = :value", gtin);
    }

    public Optional<Item> byCode(String code) {
        return one("i.code = :value", code);
    }

    private Optional<Item> one(String condition, Object value) {
        return jdbc.sql(SELECT + "where " + condition)
                .param("value", value)
                .query(ItemStore::read)
                .optional();
    }

    /** The items of these entities, by kind, then by name. */
    public List<Item> of(Collection<EntityId> entities) {
        return in("i.entity_id", entities.stream().map(EntityId::value).toList());
    }

    public List<Item> of(EntityId entity) {
        return of(List.of(entity));
    }

    /** The package sizes of a product. */
    public List<Item> ofProduct(ProductId product) {
        return in("i.product_id", List.of(product.value()));
    }

    public List<Item> all(Collection<ItemId> ids) {
        return in("i.id", ids.stream().map(ItemId::value).toList());
    }

    private List<Item> in(String column, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where " + column + " in (:ids)" + ORDER)
                        .param("ids", ids)
                        .query(ItemStore::read)
                        .list();
    }

    /** The GTINs in use that begin with a company prefix behind their indicator digit. */
    public List<String> gtinsWith(String prefix) {
        return jdbc.sql("select gtin from traceability.item where substr(gtin, 2) like :prefix || '%' order by gtin")
                .param("prefix", prefix)
                .query((row, _) -> row.getString("gtin"))
                .list();
    }

    /** False when the GTIN or the code is taken. */
    public boolean insert(Item item, Instant at) {
        return jdbc.sql("""
                        insert into traceability.item (id, entity_id, kind, product_id, name, unit, net_content, net_unit, gtin, code,
                            entered_at)
                        values (:id, :entity, :kind, :product, :name, :unit, :content, :contentUnit, :gtin, :code, :at)
                        on conflict do nothing
                        """)
                        .param("id", item.id().value())
                        .param("entity", item.entity().value())
                        .param("kind", item.kind().name())
                        .param(
                                "product",
                                item.product() == null ? null : item.product().value(),
                                Types.OTHER)
                        .param("name", item.name())
                        .param("unit", item.unit().code())
                        .param("content", item.netContent(), Types.NUMERIC)
                        .param(
                                "contentUnit",
                                item.netUnit() == null ? null : item.netUnit().code(),
                                Types.VARCHAR)
                        .param("gtin", item.gtin(), Types.VARCHAR)
                        .param("code", item.code())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Item read(ResultSet row, int number) throws SQLException {
        @Nullable UUID product = row.getObject("product_id", UUID.class);
        @Nullable String netUnit = row.getString("net_unit");
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                ItemKind.valueOf(row.getString("kind")),
                product == null ? null : new ProductId(product),
                row.getString("name"),
                Measure.of(row.getString("unit")).orElseThrow(),
                row.getBigDecimal("net_content"),
                netUnit == null ? null : Measure.of(netUnit).orElseThrow(),
                row.getString("gtin"),
                row.getString("code"));
    }
}
