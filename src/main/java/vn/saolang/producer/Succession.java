package vn.saolang.producer;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.app.succession.DecideSuccession;
import vn.saolang.producer.app.succession.ProposeSuccession;
import vn.saolang.producer.app.succession.SuccessionQueries;
import vn.saolang.producer.store.succession.PassageStore;

/** What became of an entity, and what it came from. */
@Component
public class Succession {

    private final PassageStore passages;
    private final Producers producers;
    private final SuccessionQueries queries;
    private final ProposeSuccession proposing;
    private final DecideSuccession deciding;

    Succession(
            PassageStore passages,
            Producers producers,
            SuccessionQueries queries,
            ProposeSuccession proposing,
            DecideSuccession deciding) {
        this.passages = passages;
        this.producers = producers;
        this.queries = queries;
        this.proposing = proposing;
        this.deciding = deciding;
    }

    /** The entity at the end of its line today: itself while it has not passed into another. */
    public EntityId currentOf(EntityId entity) {
        return passages.currentOf(entity);
    }

    /** The entity and all that passed into it, oldest first. */
    public List<EntityId> lineOf(EntityId entity) {
        return passages.lineOf(entity);
    }

    /** Every name the entity and its predecessors bore, for search. */
    public List<String> namesOverTime(EntityId entity) {
        return passages.namesOf(passages.lineOf(entity));
    }

    /**
     * The successor proposes; predecessors the actor acts for have agreed by that.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    public UUID propose(Actor by, SuccessionDraft draft, InputStream paper, String fileName) {
        return proposing.propose(by, draft, paper, fileName);
    }

    /** The office confirms; when its day has come it takes effect at once, else in the night of its day. */
    public void confirm(Actor office, UUID id) {
        deciding.confirm(office, id, queries.shownTo(office, id).version());
    }

    /** Whether the account acts for the entity that has what this one had. */
    public boolean actsFor(Actor actor, EntityId entity) {
        return producers.isMember(actor, currentOf(entity));
    }
}
