package vn.saolang.recognition.store.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.territory.UnitRef;

/** Which listed products of the past are products of this software. */
@Repository
public class PastLinkStore {

    private final JdbcClient jdbc;

    PastLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A listed product as a link needs it.
     *
     * @param product the product it is; null while it is not linked
     * @param joinedTo the entry its recognitions were moved to; null when they stayed
     * @param decidedHere something was recognised or proposed on it through this software
     */
    public record Listed(
            UUID id,
            String publicId,
            String name,
            String entityName,
            String place,
            Set<String> unitKeys,
            @Nullable UUID product,
            @Nullable UUID joinedTo,
            boolean decidedHere) {}

    /** A product of this software that may be the same. */
    public record Candidate(
            UUID product, String name, UUID entity, String entityName, UnitRef place, boolean sameName) {}

    /** A link as it was made. */
    public record Link(
            UUID product,
            Instant linkedAt,
            @Nullable Instant unlinkedAt,
            @Nullable String unlinkedFor) {}

    public Optional<Listed> find(UUID id) {
        return select("where l.id = :id", id);
    }

    /** The product, held until the end of the transaction. */
    public Optional<Listed> lock(UUID id) {
        return select("where l.id = :id for update of l", id);
    }

    private Optional<Listed> select(String where, UUID id) {
        return jdbc.sql("""
                        select l.id, l.public_id, l.name, l.entity_name, l.place, l.unit_keys, l.product_id, l.joined_to,
                               exists (select 1 from recognition.recognition r
                                       where r.listed_id = l.id and r.item_id is not null)
                               or exists (select 1 from recognition.proposal p where p.listed_id = l.id) as decided_here
                        from recognition.listed_product l
                        """ + where)
                .param("id", id)
                .query((row, _) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("public_id"),
                        row.getString("name"),
                        row.getString("entity_name"),
                        row.getString("place"),
                        Set.copyOf(Arrays.asList(
                                (String[]) row.getArray("unit_keys").getArray())),
                        row.getObject("product_id", UUID.class),
                        row.getObject("joined_to", UUID.class),
                        row.getBoolean("decided_here")))
                .optional();
    }

    /** Listed products of a province that are not linked yet and have records of the past, by name. */
    public List<Listed> unlinked(String scope, int limit) {
        return jdbc
                .sql("""
                        select distinct l.id, l.name from recognition.listed_product l
                        join recognition.past_record p on p.listed_id = l.id and p.retracted_at is null
                        where p.scope = :scope and l.product_id is null and l.joined_to is null
                        order by l.name limit :limit
                        """)
                .param("scope", scope)
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** Products of this software with a like name, the likest first. */
    public List<Candidate> alike(String name, int limit) {
        return jdbc.sql("""
                        select p.id, p.name, p.entity_id, e.name as entity_name, p.place_code, p.place_from,
                               kernel.fold(p.name) = kernel.fold(:name) as same_name
                        from product.v_product p join producer.v_entity e on e.id = p.entity_id
                        where similarity(kernel.fold(p.name), kernel.fold(:name)) > 0.4
                        order by similarity(kernel.fold(p.name), kernel.fold(:name)) desc, p.id limit :limit
                        """)
                .param("name", name)
                .param("limit", limit)
                .query((row, _) -> new Candidate(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("entity_id", UUID.class),
                        row.getString("entity_name"),
                        new UnitRef(row.getString("place_code"), row.getObject("place_from", LocalDate.class)),
                        row.getBoolean("same_name")))
                .list();
    }

    /** Makes the listed product the product's own entry. */
    public void own(UUID listed, UUID product, UUID entity) {
        jdbc.sql("update recognition.listed_product set product_id = :product, entity_id = :entity where id = :id")
                .param("product", product)
                .param("entity", entity)
                .param("id", listed)
                .update();
    }

    public void disown(UUID listed) {
        jdbc.sql("update recognition.listed_product set product_id = null, entity_id = null where id = :id")
                .param("id", listed)
                .update();
    }

    /** Moves recognitions and codes to the product's own entry, which is then found by the old names too. */
    public void join(UUID listed, UUID to) {
        jdbc.sql("update recognition.recognition set listed_id = :to, moved_from = :from where listed_id = :from")
                .param("to", to)
                .param("from", listed)
                .update();
        jdbc.sql("update recognition.listed_code set listed_id = :to, moved_from = :from where listed_id = :from")
                .param("to", to)
                .param("from", listed)
                .update();
        jdbc.sql("update recognition.listed_product set joined_to = :to where id = :from")
                .param("to", to)
                .param("from", listed)
                .update();
        search(listed, to, "o.search || l.search");
    }

    public void part(UUID listed, UUID from) {
        jdbc.sql("update recognition.recognition set listed_id = :back, moved_from = null where moved_from = :back")
                .param("back", listed)
                .update();
        jdbc.sql("update recognition.listed_code set listed_id = :back, moved_from = null where moved_from = :back")
                .param("back", listed)
                .update();
        jdbc.sql("update recognition.listed_product set joined_to = null where id = :back")
                .param("back", listed)
                .update();
        search(listed, from, "replace(o.search, l.search, '')");
    }

    private void search(UUID listed, UUID other, String text) {
        jdbc.sql("update recognition.listed_product o set search = " + text
                        + " from recognition.listed_product l where l.id = :listed and o.id = :other")
                .param("listed", listed)
                .param("other", other)
                .update();
    }

    public void keep(UUID listed, UUID product, @Nullable UUID joinedTo, UUID by, Instant at) {
        jdbc.sql("""
                        insert into recognition.past_link (id, listed_id, product_id, joined_to, linked_by, linked_at)
                        values (:id, :listed, :product, :joined, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("listed", listed)
                .param("product", product)
                .param("joined", joinedTo)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the link that holds; gives the product it led to. */
    public Optional<UUID> end(UUID listed, UUID by, String reason, Instant at) {
        return jdbc.sql("""
                        update recognition.past_link set unlinked_by = :by, unlinked_at = :at, unlinked_for = :reason
                        where listed_id = :listed and unlinked_at is null returning product_id
                        """)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("listed", listed)
                .query(UUID.class)
                .optional();
    }

    /** All links of a listed product, the newest first. */
    public List<Link> of(UUID listed) {
        return jdbc.sql("select * from recognition.past_link where listed_id = :listed order by linked_at desc")
                .param("listed", listed)
                .query((row, _) -> {
                    OffsetDateTime ended = row.getObject("unlinked_at", OffsetDateTime.class);
                    return new Link(
                            row.getObject("product_id", UUID.class),
                            row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                            ended == null ? null : ended.toInstant(),
                            row.getString("unlinked_for"));
                })
                .list();
    }
}
