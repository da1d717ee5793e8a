package vn.saolang.business.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.saolang.business.PlanAction;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanState;
import vn.saolang.business.PlanSummary;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.idea.IdeaId;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** Business plans and their steps. */
@Repository
public class PlanStore {

    static final String SELECT = """
            select p.id, p.number, p.version, p.idea_id, p.entity_id, e.name as entity_name, p.commune_code, p.commune_from, p.name,
                   p.criteria_set, p.state, p.product_id, p.opened_at, p.submitted_at, p.decision_number, p.decided_on,
                   p.decision_reason
            from business.plan p join producer.v_entity e on e.id = p.entity_id
            """;

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Plan> find(PlanId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(PlanStore::read)
                .optional();
    }

    /** Holds the plan until the transaction ends. */
    public void lock(PlanId id) {
        jdbc.sql("select id from business.plan where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** The living plan of an idea, else the last one. */
    public Optional<Plan> ofIdea(IdeaId idea) {
        return jdbc.sql(SELECT + """
                        where p.idea_id = :idea
                        order by p.state in ('REFUSED', 'ABANDONED'), p.opened_at desc limit 1
                        """)
                .param("idea", idea.value())
                .query(PlanStore::read)
                .optional();
    }

    public Optional<Plan> ofProduct(ProductId product) {
        return jdbc.sql(SELECT + "where p.product_id = :product")
                .param("product", product.value())
                .query(PlanStore::read)
                .optional();
    }

    public List<Plan> ofEntities(Collection<EntityId> entities) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where p.entity_id in (:entities) order by p.opened_at desc, p.number desc")
                        .param(
                                "entities",
                                entities.stream().map(EntityId::value).toList())
                        .query(PlanStore::read)
                        .list();
    }

    /** False when the idea has a living plan already. */
    public boolean insert(Plan plan) {
        PlanSummary summary = plan.summary();
        return jdbc.sql("""
                        insert into business.plan (id, idea_id, entity_id, commune_code, commune_from, name, criteria_set, state, opened_at)
                        values (:id, :idea, :entity, :code, :from, :name, :set, :state, :at)
                        on conflict do nothing
                        """)
                        .param("id", summary.id().value())
                        .param("idea", summary.idea().value())
                        .param("entity", summary.entity().value())
                        .param("code", plan.commune().code())
                        .param("from", plan.commune().validFrom())
                        .param("name", summary.name())
                        .param("set", plan.group())
                        .param("state", summary.state().name())
                        .param("at", plan.openedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when the plan is no longer at the version. */
    public boolean move(PlanId id, int version, PlanState to, Instant at) {
        return jdbc.sql("""
                        update business.plan
                        set version = version + 1, state = :to,
                            submitted_at = case when :to = 'SUBMITTED' then :at else submitted_at end
                        where id = :id and version = :version
                        """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("to", to.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps what the office decided; the number is that of an approval. */
    public void decide(PlanId id, @Nullable String number, LocalDate day, String reason) {
        jdbc.sql("""
                        update business.plan
                        set decision_number = :number, decided_on = :day, decision_reason = :reason
                        where id = :id
                        """)
                .param("id", id.value())
                .param("number", number, java.sql.Types.VARCHAR)
                .param("day", day)
                .param("reason", reason)
                .update();
    }

    /** False when it has a product already. */
    public boolean link(PlanId id, ProductId product) {
        return jdbc.sql(
                                "update business.plan set product_id = :product, version = version + 1 where id = :id and product_id is null")
                        .param("id", id.value())
                        .param("product", product.value())
                        .update()
                == 1;
    }

    public void insertStep(
            PlanId id, PlanAction action, PlanState from, PlanState to, String note, UUID by, Instant at) {
        jdbc.sql("""
                        insert into business.step (plan_id, action, from_state, to_state, note, by_account, at)
                        values (:id, :action, :from, :to, :note, :by, :at)
                        """)
                .param("id", id.value())
                .param("action", action.name())
                .param("from", from.name())
                .param("to", to.name())
                .param("note", note)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was done with a plan, the newest first. */
    public List<StepLine> steps(PlanId id) {
        return jdbc.sql("select action, note, at from business.step where plan_id = :id order by id desc")
                .param("id", id.value())
                .query((row, _) -> new StepLine(
                        PlanAction.valueOf(row.getString("action")),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A step that was taken. */
    public record StepLine(PlanAction action, String note, Instant at) {}

    static Plan read(ResultSet row, int number) throws SQLException {
        UUID product = row.getObject("product_id", UUID.class);
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new Plan(
                new PlanSummary(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        new IdeaId(row.getObject("idea_id", UUID.class)),
                        new EntityId(row.getObject("entity_id", UUID.class)),
                        row.getString("name"),
                        PlanState.valueOf(row.getString("state")),
                        product == null ? null : new ProductId(product)),
                row.getInt("version"),
                row.getString("entity_name"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                row.getString("criteria_set"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                submitted == null ? null : submitted.toInstant(),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decision_reason"));
    }
}
