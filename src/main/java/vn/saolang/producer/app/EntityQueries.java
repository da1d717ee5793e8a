package vn.saolang.producer.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.app.mandate.MandateQueries;
import vn.saolang.producer.store.EntityStore;
import vn.saolang.producer.store.succession.PassageStore;
import vn.saolang.territory.Territory;

/** Questions about entities, and who may see what of them. */
@Component
public class EntityQueries {

    private final EntityStore entities;
    private final MandateQueries mandates;
    private final Territory territory;
    private final PassageStore passages;

    EntityQueries(EntityStore entities, MandateQueries mandates, Territory territory, PassageStore passages) {
        this.passages = passages;
        this.entities = entities;
        this.mandates = mandates;
        this.territory = territory;
    }

    public Optional<Entity> find(EntityId id) {
        return entities.find(id);
    }

    public Entity get(EntityId id) {
        return find(id).orElseThrow(() -> new NotFound("entity " + id));
    }

    public List<EntitySummary> of(Actor actor) {
        return entities.of(actor.account()).stream().map(Entity::summary).toList();
    }

    /** Own entities first, then those that passed into them. */
    public List<EntitySummary> withPredecessors(Actor actor) {
        List<EntitySummary> own = of(actor);
        Stream<EntitySummary> before = own.stream()
                .flatMap(one -> passages.lineOf(one.id()).stream().filter(id -> !id.equals(one.id())))
                .flatMap(id -> find(id).stream())
                .map(Entity::summary);
        return Stream.concat(own.stream(), before).distinct().toList();
    }

    /** Own entities that have not passed into another. */
    public List<EntitySummary> standing(Actor actor) {
        return of(actor).stream()
                .filter(one -> passages.currentOf(one.id()).equals(one.id()))
                .toList();
    }

    /** The entities with this registration number; blanks and case do not matter. */
    public List<EntityId> registeredAs(String number) {
        return entities.registeredAs(number.strip());
    }

    /** Whether the account acts for the entity or for the one at the end of its line. */
    public boolean actsFor(UUID account, EntityId entity) {
        return isMember(account, entity) || isMember(account, passages.currentOf(entity));
    }

    public boolean isMember(UUID account, EntityId entity) {
        return entities.isMember(account, entity);
    }

    public List<UUID> members(EntityId entity) {
        return entities.members(entity);
    }

    /**
     * The entity with its personal data, for its members, who prepares for it, its commune and province, and the ministry.
     *
     * @throws NotFound for everybody else, as if it did not exist
     */
    public Entity shownTo(Actor actor, EntityId id) {
        Entity entity = get(id);
        if (!actsFor(actor.account(), id) && !isItsOffice(actor, entity) && !prepares(actor, id)) {
            throw new NotFound("entity " + id);
        }
        return entity;
    }

    private boolean prepares(Actor actor, EntityId id) {
        return mandates.running(actor, id).isPresent();
    }

    /** Whether the actor's office keeps the entity's papers: its commune or province, or the ministry. */
    public boolean isItsOffice(Actor actor, Entity entity) {
        String commune = entity.commune().key();
        String province = territory.provinceOf(entity.commune()).ref().key();
        return actor.mayFor(Role.COMMUNE_OFFICER, commune)
                || actor.mayFor(Role.COMMUNE_CHAIR, commune)
                || actor.mayFor(Role.PROVINCE_OFFICE, province)
                || actor.has(Role.MINISTRY_OFFICE);
    }
}
