package vn.saolang.stamp.store.quota;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.model.quota.MaterialPlan;
import vn.saolang.stamp.model.quota.PlanState;
import vn.saolang.stamp.model.quota.Source;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.Measure;

/** Material plans, every revision kept. */
@Repository
public class PlanStore {

    private static final String SELECT = """
            select p.id, p.item_id, p.entity_id, p.year, p.revision, p.unit, p.yield, p.grounds, p.state, p.declared_by, p.declared_at,
                p.decider, p.decided_at, p.note
            from stamp.material_plan p
            """;

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of a plan: so much of a source. */
    private record Part(UUID plan, Source source, BigDecimal quantity) {}

    /** Until the transaction ends nobody else allots material of this producer. */
    public void lockMaterial(EntityId entity) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('stamp material ' || :entity, 0))")
                .param("entity", entity.toString())
                .query((_, _) -> true)
                .single();
    }

    public Optional<MaterialPlan> find(UUID id) {
        return plans("where p.id = :value", id).stream().findFirst();
    }

    /** All plans of an item, the latest year and revision first. */
    public List<MaterialPlan> of(ItemId item) {
        return plans("where p.item_id = :value order by p.year desc, p.revision desc", item.value());
    }

    /** The plan of a year that counts. */
    public Optional<MaterialPlan> approved(ItemId item, int year) {
        return of(item).stream()
                .filter(one -> one.year() == year && one.state() == PlanState.APPROVED)
                .findFirst();
    }

    /** Plans that wait for an office at the producers of these communes, the oldest first. */
    public List<MaterialPlan> waiting(boolean everything, Collection<String> units) {
        List<UUID> ids = jdbc.sql("""
                        select p.id from stamp.material_plan p join producer.v_entity e on e.id = p.entity_id
                        where p.state = 'DECLARED'
                            and (:everything or e.commune_code || '@' || e.commune_from in (:units))
                        order by p.declared_at, p.id
                        """)
                .param("everything", everything)
                .param("units", units)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    private List<MaterialPlan> plans(String condition, UUID value) {
        List<MaterialPlan> heads = jdbc.sql(SELECT + condition)
                .param("value", value)
                .query(PlanStore::read)
                .list();
        if (heads.isEmpty()) {
            return heads;
        }
        Map<UUID, Map<Source, BigDecimal>> parts = new HashMap<>();
        jdbc.sql("""
                        select plan_id, area_id, contract_id, quantity from stamp.allotment where plan_id in (:plans)
                        order by area_id, contract_id
                        """)
                .param("plans", heads.stream().map(MaterialPlan::id).toList())
                .query(PlanStore::part)
                .list()
                .forEach(part -> parts.computeIfAbsent(part.plan(), _ -> new LinkedHashMap<>())
                        .put(part.source(), part.quantity()));
        return heads.stream()
                .map(head -> with(head, parts.getOrDefault(head.id(), Map.of())))
                .toList();
    }

    private static MaterialPlan with(MaterialPlan head, Map<Source, BigDecimal> allotments) {
        return new MaterialPlan(
                head.id(),
                head.item(),
                head.entity(),
                head.year(),
                head.revision(),
                head.unit(),
                head.yield(),
                head.grounds(),
                allotments,
                head.state(),
                head.declaredBy(),
                head.declaredAt(),
                head.decider(),
                head.decidedAt(),
                head.note());
    }

    /** What approved plans of a year claim of each source, all package sizes together. */
    public Map<Source, BigDecimal> claimed(Collection<Source> sources, int year) {
        return claims("""
                select null::uuid as plan_id, a.area_id, a.contract_id, sum(a.quantity) as quantity
                from stamp.allotment a join stamp.material_plan p on p.id = a.plan_id
                where p.year = :year and p.state = 'APPROVED' and coalesce(a.area_id, a.contract_id) in (:sources)
                    and p.item_id <> :item
                group by a.area_id, a.contract_id
                """, sources, year, new UUID(0, 0));
    }

    /**
     * What other package sizes claim of each source in a year: of each the greater of what counts and of what waits.
     *
     * @param item whose own claims are left out
     */
    public Map<Source, BigDecimal> claimedByOthers(Collection<Source> sources, int year, ItemId item) {
        return claims("""
                select null::uuid as plan_id, c.area_id, c.contract_id, sum(c.quantity) as quantity
                from (select p.item_id, a.area_id, a.contract_id, max(a.quantity) as quantity
                    from stamp.allotment a join stamp.material_plan p on p.id = a.plan_id
                    where p.year = :year and p.state in ('APPROVED', 'DECLARED') and p.item_id <> :item
                        and coalesce(a.area_id, a.contract_id) in (:sources)
                    group by p.item_id, a.area_id, a.contract_id) c
                group by c.area_id, c.contract_id
                """, sources, year, item.value());
    }

    private Map<Source, BigDecimal> claims(String sql, Collection<Source> sources, int year, UUID item) {
        Map<Source, BigDecimal> claims = new HashMap<>();
        if (!sources.isEmpty()) {
            jdbc.sql(sql)
                    .param("sources", sources.stream().map(Source::id).toList())
                    .param("year", year)
                    .param("item", item)
                    .query(PlanStore::part)
                    .list()
                    .forEach(part -> claims.put(part.source(), part.quantity()));
        }
        return claims;
    }

    /** Keeps a plan in the place of the one that waited; gives its revision. */
    public int insert(MaterialPlan plan) {
        jdbc.sql("""
                        update stamp.material_plan set state = 'REPLACED'
                        where item_id = :item and year = :year and state = 'DECLARED'
                        """)
                .param("item", plan.item().value())
                .param("year", plan.year())
                .update();
        int revision = jdbc.sql("""
                        insert into stamp.material_plan (id, item_id, entity_id, year, revision, unit, yield, grounds, state,
                            declared_by, declared_at)
                        select :id, :item, :entity, :year, coalesce(max(revision), 0) + 1, :unit, :yield, :grounds, 'DECLARED', :by, :at
                        from stamp.material_plan where item_id = :item and year = :year
                        returning revision
                        """)
                .param("id", plan.id())
                .param("item", plan.item().value())
                .param("entity", plan.entity().value())
                .param("year", plan.year())
                .param("unit", plan.unit().code())
                .param("yield", plan.yield())
                .param("grounds", plan.grounds())
                .param("by", plan.declaredBy())
                .param("at", plan.declaredAt().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        plan.allotments().forEach((source, quantity) -> allot(plan.id(), source, quantity));
        return revision;
    }

    private void allot(UUID plan, Source source, BigDecimal quantity) {
        jdbc.sql("""
                        insert into stamp.allotment (plan_id, area_id, contract_id, quantity)
                        values (:plan, case when :kind = 'AREA' then :source::uuid end,
                            case when :kind = 'CONTRACT' then :source::uuid end, :quantity)
                        """)
                .param("plan", plan)
                .param("kind", source.kind().name())
                .param("source", source.id())
                .param("quantity", quantity)
                .update();
    }

    /** False when it was decided or replaced meanwhile. An approved plan takes the place of the one that counted. */
    public boolean decide(MaterialPlan plan, boolean approved, String note, Actor by, Instant at) {
        if (approved) {
            jdbc.sql("""
                            update stamp.material_plan set state = 'REPLACED'
                            where item_id = :item and year = :year and state = 'APPROVED'
                            """)
                    .param("item", plan.item().value())
                    .param("year", plan.year())
                    .update();
        }
        return jdbc.sql("""
                                update stamp.material_plan
                                set state = :state, decided_by = :by, decider = :decider, decided_at = :at, note = :note
                                where id = :id and state = 'DECLARED'
                                """)
                        .param("state", approved ? "APPROVED" : "REFUSED")
                        .param("by", by.account())
                        .param("decider", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("note", note)
                        .param("id", plan.id())
                        .update()
                == 1;
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        @Nullable UUID area = row.getObject("area_id", UUID.class);
        return new Part(
                row.getObject("plan_id", UUID.class),
                area != null ? Source.area(area) : Source.contract(row.getObject("contract_id", UUID.class)),
                row.getBigDecimal("quantity"));
    }

    private static MaterialPlan read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new MaterialPlan(
                row.getObject("id", UUID.class),
                new ItemId(row.getObject("item_id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getInt("year"),
                row.getInt("revision"),
                Measure.of(row.getString("unit")).orElseThrow(),
                row.getBigDecimal("yield"),
                row.getString("grounds"),
                Map.of(),
                PlanState.valueOf(row.getString("state")),
                row.getObject("declared_by", UUID.class),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                row.getString("decider"),
                decided == null ? null : decided.toInstant(),
                row.getString("note"));
    }
}
