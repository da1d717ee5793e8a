package vn.saolang.recognition.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.territory.UnitRef;

/** Writes the products of the register. */
@Repository
public class ListedProductStore {

    private final JdbcClient jdbc;

    ListedProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A product to list.
     *
     * @param search folded text with a blank before each word
     * @param unitKeys every unit it lies in, old and new
     */
    public record Row(
            UUID id,
            String publicId,
            @Nullable UUID productId,
            @Nullable UUID entityId,
            String name,
            String entityName,
            String criteriaSet,
            String group,
            UnitRef unit,
            String place,
            String story,
            String description,
            String source,
            boolean fictional,
            String search,
            List<String> unitKeys) {}

    public boolean isListed(String publicId) {
        return jdbc.sql("select exists (select 1 from recognition.listed_product where public_id = :id)")
                .param("id", publicId)
                .query(Boolean.class)
                .single();
    }

    /** The listed product of a product of this software. */
    public Optional<UUID> ofProduct(UUID product) {
        return jdbc.sql("select id from recognition.listed_product where product_id = :product")
                .param("product", product)
                .query(UUID.class)
                .optional();
    }

    /** Lists the product, or brings its names, story and place up to date. */
    public void save(Row row, Instant at) {
        jdbc.sql("""
                        insert into recognition.listed_product
                            (id, public_id, product_id, entity_id, name, entity_name, criteria_set, group_code, unit_code,
                             unit_from, place, story, description, source, fictional, search, unit_keys, listed_at)
                        values (:id, :publicId, :product, :entity, :name, :entityName, :set, :group, :unitCode,
                                :unitFrom, :place, :story, :description, :source, :fictional, :search, :units, :at)
                        on conflict (id) do update set
                            name = excluded.name, entity_name = excluded.entity_name,
                            criteria_set = excluded.criteria_set, group_code = excluded.group_code,
                            unit_code = excluded.unit_code, unit_from = excluded.unit_from, place = excluded.place,
                            story = excluded.story, description = excluded.description,
                            search = excluded.search, unit_keys = excluded.unit_keys
                        """)
                .param("id", row.id())
                .param("publicId", row.publicId())
                .param("product", row.productId())
                .param("entity", row.entityId())
                .param("name", row.name())
                .param("entityName", row.entityName())
                .param("set", row.criteriaSet())
                .param("group", row.group())
                .param("unitCode", row.unit().code())
                .param("unitFrom", row.unit().validFrom())
                .param("place", row.place())
                .param("story", row.story())
                .param("description", row.description())
                .param("source", row.source())
                .param("fictional", row.fictional())
                .param("search", row.search())
                .param("units", row.unitKeys().toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes a product code lead to the listed product. */
    public void addCode(UUID listed, String code) {
        jdbc.sql("insert into recognition.listed_code (code, listed_id) values (:code, :listed) on conflict do nothing")
                .param("code", code)
                .param("listed", listed)
                .update();
    }
}
