package vn.saolang.support.store.request;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.business.PlanId;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.support.PolicyId;
import vn.saolang.support.RequestAction;
import vn.saolang.support.RequestDraft;
import vn.saolang.support.RequestId;
import vn.saolang.support.RequestState;
import vn.saolang.support.SupportKind;
import vn.saolang.support.model.request.RequestStep;
import vn.saolang.support.model.request.SupportRequest;
import vn.saolang.territory.UnitRef;

/** Requests for support and what was done with them. */
@Repository
public class RequestStore {

    private static final String SELECT = """
            select r.*, e.name as entity_name, e.commune_code, e.commune_from, p.name as product_name
            from support.request r join producer.v_entity e on e.id = r.entity_id
            left join product.v_product p on p.id = r.product_id
            """;

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else asks under this policy for this producer. */
    public void lock(EntityId entity) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('support request ' || :entity, 0))")
                .param("entity", entity.toString())
                .query((_, _) -> true)
                .single();
    }

    public void insert(RequestId id, EntityId entity, RequestDraft says, Actor by, Instant at) {
        jdbc.sql("""
                        insert into support.request (id, entity_id, product_id, plan_id, policy_id, kind, named, what, why, cost, asked,
                            state, asked_at, asked_by)
                        values (:id, :entity, :product, :plan, :policy, :kind, :named, :what, :why, :cost, :asked, 'REQUESTED', :at, :by)
                        """)
                .param("id", id.value())
                .param("entity", entity.value())
                .param("product", says.product() == null ? null : says.product().value(), Types.OTHER)
                .param("plan", says.plan() == null ? null : says.plan().value(), Types.OTHER)
                .param("policy", says.policy() == null ? null : says.policy().value(), Types.OTHER)
                .param("kind", says.kind() == null ? null : says.kind().name())
                .param("named", says.named())
                .param("what", says.what())
                .param("why", says.why())
                .param("cost", says.cost(), Types.NUMERIC)
                .param("asked", says.asked(), Types.NUMERIC)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    /** False when it was changed since. */
    public boolean update(SupportRequest after) {
        return jdbc.sql("""
                        update support.request set version = version + 1, state = :state, decision = :decision, decided_on = :decided,
                            granted = :granted, delivered_on = :day, delivered = :delivered, delivered_worth = :worth, giver = :giver,
                            given_source = :source
                        where id = :id and version = :version
                        """)
                        .param("id", after.id().value())
                        .param("version", after.version())
                        .param("state", after.state().name())
                        .param("decision", after.decision())
                        .param("decided", after.decidedOn(), Types.DATE)
                        .param("granted", after.granted(), Types.NUMERIC)
                        .param("day", after.deliveredOn(), Types.DATE)
                        .param("delivered", after.delivered())
                        .param("worth", after.worth(), Types.NUMERIC)
                        .param("giver", after.giver())
                        .param("source", after.givenSource(), Types.VARCHAR)
                        .update()
                == 1;
    }

    public void note(RequestId id, RequestAction action, RequestState to, String note, Actor by, Instant at) {
        jdbc.sql("""
                        insert into support.request_step (request_id, action, to_state, at, by, by_name, note)
                        values (:id, :action, :to, :at, :by, :name, :note)
                        """)
                .param("id", id.value())
                .param("action", action.name())
                .param("to", to.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("name", by.name())
                .param("note", note)
                .update();
    }

    public List<RequestStep> steps(RequestId id) {
        return jdbc.sql("select action, at, by_name, note from support.request_step where request_id = :id order by id")
                .param("id", id.value())
                .query((row, _) -> new RequestStep(
                        RequestAction.valueOf(row.getString("action")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("note")))
                .list();
    }

    public Optional<SupportRequest> find(RequestId id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** The requests of these producers, newest first. */
    public List<SupportRequest> of(Collection<UUID> entities) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where r.entity_id in (:entities) order by r.number desc")
                        .param("entities", entities)
                        .query((row, _) -> read(row))
                        .list();
    }

    /** The requests of producers of these communes in some states, the oldest first. */
    public List<SupportRequest> within(boolean everything, Collection<String> units, Collection<RequestState> states) {
        return jdbc.sql(SELECT + """
                         where r.state in (:states) and (:everything or e.commune_code || '@' || e.commune_from in (:units))
                        order by r.number
                        """)
                .param("states", states.stream().map(Enum::name).toList())
                .param("everything", everything)
                .param("units", units)
                .query((row, _) -> read(row))
                .list();
    }

    /** How often a policy was asked for by a producer, or for one product; refused and withdrawn requests do not count. */
    public int under(PolicyId policy, EntityId entity, @Nullable ProductId product, @Nullable RequestId without) {
        return jdbc.sql("""
                        select count(*) from support.request
                        where policy_id = :policy and state not in ('REFUSED', 'WITHDRAWN') and id <> :without
                            and case when cast(:product as uuid) is null then entity_id = :entity else product_id = :product end
                        """)
                .param("policy", policy.value())
                .param("entity", entity.value())
                .param("product", product == null ? null : product.value(), Types.OTHER)
                .param("without", without == null ? new UUID(0, 0) : without.value())
                .query(Integer.class)
                .single();
    }

    private static SupportRequest read(ResultSet row) throws SQLException {
        return new SupportRequest(
                new RequestId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getInt("version"),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                row.getString("product_name"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                says(row),
                RequestState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                row.getBigDecimal("granted"),
                row.getObject("delivered_on", LocalDate.class),
                row.getString("delivered"),
                row.getBigDecimal("delivered_worth"),
                row.getString("giver"),
                row.getString("given_source"));
    }

    private static RequestDraft says(ResultSet row) throws SQLException {
        return new RequestDraft(
                id(row, "product_id").map(ProductId::new).findFirst().orElse(null),
                id(row, "plan_id").map(PlanId::new).findFirst().orElse(null),
                id(row, "policy_id").map(PolicyId::new).findFirst().orElse(null),
                SupportKind.valueOf(row.getString("kind")),
                row.getString("named"),
                row.getString("what"),
                row.getString("why"),
                row.getBigDecimal("cost"),
                row.getBigDecimal("asked"));
    }

    private static Stream<UUID> id(ResultSet row, String column) throws SQLException {
        return Stream.ofNullable(row.getObject(column, UUID.class));
    }
}
