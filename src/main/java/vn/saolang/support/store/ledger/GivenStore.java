package vn.saolang.support.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.business.PlanId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.support.Given;
import vn.saolang.support.GivenId;
import vn.saolang.support.SupportKind;
import vn.saolang.support.model.ledger.GivenEntry;
import vn.saolang.support.model.ledger.GivenFilter;
import vn.saolang.support.model.ledger.KindSum;

/** The ledger of what was given; entries are added and struck out, never changed. */
@Repository
public class GivenStore {

    private static final String FROM = """
            from support.given g join producer.v_entity e on e.id = g.entity_id
            left join product.v_product p on p.id = g.product_id
            """;
    private static final String SELECT = """
            select g.*, e.name as entity_name, p.name as product_name
            """ + FROM;
    private static final String FILTER = """
            where (:everything or e.commune_code || '@' || e.commune_from in (:units))
              and (:kind = '' or g.kind = :kind)
              and (:year = 0 or extract(year from g.given_on) = :year)
              and (:q = '' or kernel.fold(e.name || ' ' || coalesce(p.name, '') || ' ' || g.what || ' ' || g.giver) like :q)
            """;
    private static final String ORDER = " order by g.given_on desc, g.recorded_at desc, g.id";

    private final JdbcClient jdbc;

    GivenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when its source is in the ledger already. */
    public boolean insert(GivenId id, Given given, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into support.given (id, kind, entity_id, product_id, plan_id, given_on, what, amount, giver, source, url,
                            recorded_at, recorded_by)
                        values (:id, :kind, :entity, :product, :plan, :day, :what, :amount, :giver, :source, :url, :at, :by)
                        on conflict (source) do nothing
                        """)
                        .param("id", id.value())
                        .param("kind", given.kind().name())
                        .param("entity", given.entity().value())
                        .param(
                                "product",
                                given.product() == null ? null : given.product().value(),
                                Types.OTHER)
                        .param(
                                "plan",
                                given.plan() == null ? null : given.plan().value(),
                                Types.OTHER)
                        .param("day", given.day())
                        .param("what", given.what())
                        .param("amount", given.amount(), Types.NUMERIC)
                        .param("giver", given.giver())
                        .param("source", given.source())
                        .param("url", given.url())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    /** False when it was struck out before. */
    public boolean strike(GivenId id, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                        update support.given set struck_at = :at, struck_by = :by, struck_reason = :reason
                        where id = :id and struck_at is null
                        """)
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    public Optional<GivenEntry> find(UUID id) {
        return entries(" where g.id = :value", id).stream().findFirst();
    }

    public Optional<GivenEntry> findSource(String source) {
        return entries(" where g.source = :value", source).stream().findFirst();
    }

    public List<GivenEntry> ofEntities(Collection<UUID> entities) {
        return entities.isEmpty() ? List.of() : entries(" where g.entity_id in (:value)", entities);
    }

    public List<GivenEntry> ofProduct(ProductId product) {
        return entries(" where g.product_id = :value", product.value());
    }

    public List<GivenEntry> ofPlan(PlanId plan) {
        return entries(" where g.plan_id = :value", plan.value());
    }

    private List<GivenEntry> entries(String condition, Object value) {
        return jdbc.sql(SELECT + condition + ORDER)
                .param("value", value)
                .query((row, _) -> read(row))
                .list();
    }

    /** A page of the ledger of these communes, newest first. */
    public Paged<GivenEntry> page(
            boolean everything, Collection<String> units, GivenFilter filter, int page, int size) {
        Long total = filtered("select count(*) " + FROM + FILTER, everything, units, filter)
                .query(Long.class)
                .single();
        List<GivenEntry> entries = filtered(
                        SELECT + FILTER + ORDER + " limit :size offset :from", everything, units, filter)
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, _) -> read(row))
                .list();
        return new Paged<>(entries, total, page, size);
    }

    /** What the entries that stand come to, kind by kind. */
    public List<KindSum> sums(boolean everything, Collection<String> units, GivenFilter filter) {
        return filtered(
                        """
                        select g.kind, count(*) as times, coalesce(sum(g.amount), 0) as amount
                        """ + FROM + FILTER + " and g.struck_at is null group by g.kind order by g.kind",
                        everything,
                        units,
                        filter)
                .query((row, _) -> new KindSum(
                        SupportKind.valueOf(row.getString("kind")), row.getInt("times"), row.getBigDecimal("amount")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, boolean everything, Collection<String> units, GivenFilter filter) {
        String q = SearchText.fold(filter.q());
        return jdbc.sql(sql)
                .param("everything", everything)
                .param("units", units)
                .param("kind", filter.kind() == null ? "" : filter.kind().name())
                .param("year", filter.year())
                .param("q", q.isEmpty() ? "" : "%" + q + "%");
    }

    private static GivenEntry read(ResultSet row) throws SQLException {
        UUID product = row.getObject("product_id", UUID.class);
        UUID plan = row.getObject("plan_id", UUID.class);
        Given given = new Given(
                SupportKind.valueOf(row.getString("kind")),
                new EntityId(row.getObject("entity_id", UUID.class)),
                product == null ? null : new ProductId(product),
                plan == null ? null : new PlanId(plan),
                row.getObject("given_on", LocalDate.class),
                row.getString("what"),
                row.getBigDecimal("amount"),
                row.getString("giver"),
                row.getString("source"),
                row.getString("url"));
        return new GivenEntry(
                new GivenId(row.getObject("id", UUID.class)),
                given,
                row.getString("entity_name"),
                orNull(row, "product_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                orNull(row, "struck_reason"));
    }

    private static @Nullable String orNull(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
