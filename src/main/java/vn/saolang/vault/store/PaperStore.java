package vn.saolang.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.vault.Fact;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperKind;
import vn.saolang.vault.Sheet;
import vn.saolang.vault.VaultPaper;
import vn.saolang.vault.model.StoredPaper;

/** Papers and their versions. */
@Repository
public class PaperStore {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final String SELECT = """
            select p.id, p.entity_id, p.product_id, p.kind, p.sheet, p.title, p.issuer, p.number, p.issued_on, p.expires_on,
                   p.sha256, p.file_name, p.media_type, p.size, p.facts, p.version, p.replaced_by,
                   p.taken_at is not null as taken
            from vault.paper p
            """;
    private static final String ON_SHELF = " and p.replaced_by is null and p.taken_at is null ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PaperStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void insert(VaultPaper paper, @Nullable Sheet sheet, Actor by, Instant at) {
        jdbc.sql("""
                        insert into vault.paper (id, entity_id, product_id, kind, sheet, title, issuer, number, issued_on,
                            expires_on, sha256, file_name, media_type, size, added_at, added_by)
                        values (:id, :entity, :product, :kind, :sheet, :title, :issuer, :number, :issued, :expires, :sha256,
                            :fileName, :mediaType, :size, :at, :by)
                        """)
                .param("id", paper.id().value())
                .param("entity", paper.entity().value())
                .param("product", value(paper.product()), java.sql.Types.OTHER)
                .param("kind", paper.kind().name())
                .param("sheet", sheet == null ? null : sheet.name(), java.sql.Types.VARCHAR)
                .param("title", paper.title())
                .param("issuer", paper.issuer())
                .param("number", paper.number())
                .param("issued", paper.issuedOn(), java.sql.Types.DATE)
                .param("expires", paper.expiresOn(), java.sql.Types.DATE)
                .param("sha256", paper.file().sha256())
                .param("fileName", paper.fileName())
                .param("mediaType", paper.mediaType())
                .param("size", paper.size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    private static @Nullable UUID value(@Nullable ProductId product) {
        return product == null ? null : product.value();
    }

    public Optional<StoredPaper> find(PaperId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** The versions that led to this one, the newest of them first. */
    public List<StoredPaper> before(PaperId id) {
        return jdbc.sql("""
                        with recursive older (id) as (
                            select id from vault.paper where replaced_by = :id
                            union all select q.id from vault.paper q join older o on q.replaced_by = o.id)
                        """ + SELECT + "where p.id in (select id from older) order by p.added_at desc, p.id")
                .param("id", id.value())
                .query(this::read)
                .list();
    }

    /** What stands on the shelf of these entities, and of these products whoever added it. */
    public List<StoredPaper> onShelf(Collection<EntityId> entities, Collection<ProductId> products) {
        return jdbc.sql(SELECT + "where (p.entity_id = any(:entities) or p.product_id = any(:products))" + ON_SHELF
                        + "order by p.kind, kernel.fold(p.title), p.id")
                .param("entities", entities.stream().map(EntityId::value).toArray(UUID[]::new))
                .param("products", products.stream().map(ProductId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** What stands on any shelf and ends on the day at the latest. */
    public List<StoredPaper> endingBy(LocalDate day) {
        return jdbc.sql(SELECT + "where p.expires_on <= :day" + ON_SHELF + "order by p.expires_on, p.id")
                .param("day", day)
                .query(this::read)
                .list();
    }

    /** False when it was replaced or taken off meanwhile. */
    public boolean replace(PaperId old, PaperId by) {
        return jdbc.sql("""
                                update vault.paper p set replaced_by = :new, version = version + 1
                                where p.id = :old""" + ON_SHELF)
                        .param("old", old.value())
                        .param("new", by.value())
                        .update()
                == 1;
    }

    public boolean takeOff(PaperId id, Instant at) {
        return jdbc.sql("update vault.paper p set taken_at = :at, version = version + 1 where p.id = :id" + ON_SHELF)
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void declare(PaperId id, Map<Fact, String> facts) {
        Map<String, String> texts = new LinkedHashMap<>();
        facts.forEach((fact, text) -> texts.put(fact.name(), text));
        jdbc.sql("update vault.paper set facts = cast(:facts as jsonb), version = version + 1 where id = :id")
                .param("id", id.value())
                .param("facts", json.writeValueAsString(texts))
                .update();
    }

    private StoredPaper read(ResultSet row, int number) throws SQLException {
        UUID product = row.getObject("product_id", UUID.class);
        UUID newer = row.getObject("replaced_by", UUID.class);
        String sheet = row.getString("sheet");
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        json.readValue(row.getString("facts"), TEXTS)
                .forEach((name, text) -> Arrays.stream(Fact.values())
                        .filter(one -> one.name().equals(name))
                        .forEach(one -> facts.put(one, text)));
        VaultPaper paper = new VaultPaper(
                new PaperId(row.getObject("id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                product == null ? null : new ProductId(product),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                new FileId(row.getString("sha256")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"));
        return new StoredPaper(
                paper,
                row.getInt("version"),
                sheet == null ? null : Sheet.valueOf(sheet),
                facts,
                newer == null ? null : new PaperId(newer),
                row.getBoolean("taken"));
    }
}
