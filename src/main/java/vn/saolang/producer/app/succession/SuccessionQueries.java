package vn.saolang.producer.app.succession;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.model.succession.Act;
import vn.saolang.producer.model.succession.SuccessionRules.Side;
import vn.saolang.producer.store.succession.PassageStore;
import vn.saolang.producer.store.succession.SuccessionStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Questions about successions, and who may see and decide which. */
@Component
public class SuccessionQueries {

    private final SuccessionStore acts;
    private final PassageStore passages;
    private final EntityQueries entities;
    private final Territory territory;
    private final VietnamTime time;

    SuccessionQueries(
            SuccessionStore acts,
            PassageStore passages,
            EntityQueries entities,
            Territory territory,
            VietnamTime time) {
        this.acts = acts;
        this.passages = passages;
        this.entities = entities;
        this.territory = territory;
        this.time = time;
    }

    /** What the rules ask of one side. */
    public Side side(EntityId id) {
        return new Side(
                entities.find(id).map(Entity::kind).orElse(null),
                !passages.currentOf(id).equals(id));
    }

    /**
     * A succession, for the members of both sides and the offices of the predecessors.
     *
     * @throws NotFound for everybody else
     */
    public Act shownTo(Actor actor, UUID id) {
        Act act = acts.find(id).orElseThrow(() -> new NotFound("succession " + id));
        boolean side = entities.isMember(actor.account(), act.successor())
                || act.predecessors().stream().anyMatch(one -> entities.isMember(actor.account(), one));
        if (!side && !mayDecide(actor, act) && !readsAsOffice(actor, act)) {
            throw new NotFound("succession " + id);
        }
        return act;
    }

    private boolean readsAsOffice(Actor actor, Act act) {
        return entities.isItsOffice(actor, entities.get(act.predecessors().getFirst()));
    }

    /** Whether the actor's office confirms it: the province's, or the commune's chair, of every predecessor. */
    public boolean mayDecide(Actor actor, Act act) {
        return act.predecessors().stream()
                .allMatch(one -> places(entities.get(one).commune()).stream().anyMatch(place -> decides(actor, place)));
    }

    private boolean decides(Actor actor, UnitRef commune) {
        return actor.mayFor(Role.COMMUNE_CHAIR, commune.key())
                || actor.mayFor(
                        Role.PROVINCE_OFFICE,
                        territory.provinceOf(commune).ref().key());
    }

    /** The commune and, when it has ended, those in which it lies today. */
    private List<UnitRef> places(UnitRef commune) {
        List<UnitRef> today = territory.successors(commune, time.today()).stream()
                .map(Unit::ref)
                .toList();
        return today.isEmpty() ? List.of(commune) : today;
    }

    /** What the account's entities are part of, newest first. */
    public List<Act> of(Actor actor) {
        return acts.of(entities.of(actor).stream().map(EntitySummary::id).toList());
    }

    /** What waits for the actor's office. */
    public List<Act> waitingFor(Actor actor) {
        return acts.proposed().stream().filter(act -> mayDecide(actor, act)).toList();
    }

    /** What an entity is part of, for its own page. */
    public List<Act> about(EntityId entity) {
        return acts.of(List.of(entity));
    }

    public EntityId currentOf(EntityId entity) {
        return passages.currentOf(entity);
    }

    public List<EntityId> lineOf(EntityId entity) {
        return passages.lineOf(entity);
    }

    /** Every name it bore, its predecessors left out. */
    public List<String> namesOf(EntityId entity) {
        return passages.namesOf(List.of(entity));
    }
}
