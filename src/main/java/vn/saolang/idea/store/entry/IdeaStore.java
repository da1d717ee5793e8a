package vn.saolang.idea.store.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** Ideas, one at a time. */
@Repository
public class IdeaStore {

    static final String SELECT = """
            select i.id, i.version, i.number, i.entity_id, e.name as entity_name, i.name, i.criteria_set, i.commune_code, i.commune_from,
                   i.description, i.difference, i.material, i.quantity, i.market, i.needs, i.product_id, i.potential_id, i.state,
                   i.on_behalf, i.registered_by, i.registered_at, i.decided_on, i.reason, i.similar_id
            from idea.idea i join producer.v_entity e on e.id = i.entity_id
            """;

    private final JdbcClient jdbc;

    IdeaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Idea> find(IdeaId id) {
        return jdbc.sql(SELECT + "where i.id = :id")
                .param("id", id.value())
                .query(IdeaStore::read)
                .optional();
    }

    public Optional<Idea> withNumber(int number) {
        return jdbc.sql(SELECT + "where i.number = :number")
                .param("number", number)
                .query(IdeaStore::read)
                .optional();
    }

    /** The ideas of these entities, newest first. */
    public List<Idea> of(Collection<EntityId> entities) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where i.entity_id in (:ids) order by i.number desc")
                        .param("ids", entities.stream().map(EntityId::value).toList())
                        .query(IdeaStore::read)
                        .list();
    }

    /** Stores a new idea as registered. */
    public void insert(IdeaId id, EntityId entity, IdeaDraft draft, boolean onBehalf, UUID by, Instant at) {
        bind(jdbc.sql("""
                        insert into idea.idea (id, entity_id, name, criteria_set, commune_code, commune_from, description, difference,
                            material, quantity, market, needs, product_id, potential_id, state, on_behalf, registered_by, registered_at)
                        values (:id, :entity, :name, :set, :communeCode, :communeFrom, :description, :difference, :material, :quantity,
                            :market, :needs, :product, :potential, 'REGISTERED', :onBehalf, :by, :at)
                        """), draft)
                .param("id", id.value())
                .param("entity", entity.value())
                .param("onBehalf", onBehalf)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores changed words and registers it (again); false when the version is no longer the one given. */
    public boolean update(Idea before, IdeaDraft draft, UUID by, Instant at) {
        return bind(jdbc.sql("""
                        update idea.idea
                        set version = version + 1, name = :name, criteria_set = :set, commune_code = :communeCode,
                            commune_from = :communeFrom, description = :description, difference = :difference, material = :material,
                            quantity = :quantity, market = :market, needs = :needs, product_id = :product, potential_id = :potential,
                            state = 'REGISTERED', registered_by = :by, registered_at = :at, decided_on = null, reason = '',
                            similar_id = null
                        where id = :id and version = :version
                        """), draft)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Moves an idea; false when the version is no longer the one given.
     *
     * @param decidedOn for those selected or declined only
     */
    public boolean move(
            Idea before, IdeaState to, String reason, @Nullable IdeaId similar, @Nullable LocalDate decidedOn) {
        return jdbc.sql("""
                        update idea.idea
                        set version = version + 1, state = :state, reason = :reason, similar_id = :similar, decided_on = :decided
                        where id = :id and version = :version
                        """)
                        .param("state", to.name())
                        .param("reason", reason)
                        .param("similar", similar == null ? null : similar.value(), Types.OTHER)
                        .param("decided", decidedOn, Types.DATE)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    /** False when the version is no longer the one given. */
    public boolean link(Idea before, ProductId product) {
        return jdbc.sql("""
                        update idea.idea set version = version + 1, product_id = :product
                        where id = :id and version = :version
                        """)
                        .param("product", product.value())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static StatementSpec bind(StatementSpec statement, IdeaDraft draft) {
        UnitRef commune = Objects.requireNonNull(draft.commune());
        ProductId product = draft.product();
        PotentialId from = draft.from();
        return statement
                .param("name", draft.name())
                .param("set", draft.criteriaSet(), Types.VARCHAR)
                .param("communeCode", commune.code())
                .param("communeFrom", commune.validFrom())
                .param("description", draft.description())
                .param("difference", draft.difference())
                .param("material", draft.material())
                .param("quantity", draft.quantity())
                .param("market", draft.market())
                .param("needs", draft.needs())
                .param("product", product == null ? null : product.value(), Types.OTHER)
                .param("potential", from == null ? null : from.value(), Types.OTHER);
    }

    static Idea read(ResultSet row, int number) throws SQLException {
        UUID similar = row.getObject("similar_id", UUID.class);
        return new Idea(
                new IdeaId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getInt("number"),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                draft(row),
                IdeaState.valueOf(row.getString("state")),
                row.getBoolean("on_behalf"),
                row.getObject("registered_by", UUID.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reason"),
                similar == null ? null : new IdeaId(similar));
    }

    private static IdeaDraft draft(ResultSet row) throws SQLException {
        UUID product = row.getObject("product_id", UUID.class);
        UUID potential = row.getObject("potential_id", UUID.class);
        return new IdeaDraft(
                row.getString("name"),
                row.getString("criteria_set"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                row.getString("description"),
                row.getString("difference"),
                row.getString("material"),
                row.getString("quantity"),
                row.getString("market"),
                row.getString("needs"),
                product == null ? null : new ProductId(product),
                potential == null ? null : new PotentialId(potential));
    }
}
