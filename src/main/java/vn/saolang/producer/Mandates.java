package vn.saolang.producer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.app.mandate.MandateQueries;
import vn.saolang.producer.app.mandate.MoveMandate;

/** Who prepares for whom: what other modules may ask about mandates, and the steps for loaders. */
@Component
public class Mandates {

    private final MandateQueries queries;
    private final MoveMandate moves;

    Mandates(MandateQueries queries, MoveMandate moves) {
        this.queries = queries;
        this.moves = moves;
    }

    /** Whether the actor may prepare dossiers of the entity today. */
    public boolean holds(Actor actor, EntityId entity) {
        return running(actor, entity).isPresent();
    }

    /** The mandate under which the actor prepares for the entity today. */
    public Optional<Mandate> running(Actor actor, EntityId entity) {
        return queries.running(actor, entity);
    }

    /** Every mandate the entity ever gave, newest first. */
    public List<Mandate> of(EntityId entity) {
        return queries.of(entity);
    }

    /** The entities the actor may prepare for today. */
    public List<EntityId> entitiesOf(Actor actor) {
        return queries.entitiesOf(actor);
    }

    /**
     * Offers a mandate.
     *
     * @param who login, or the full name when only one such person could be meant
     * @return its id
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    public UUID give(Actor member, EntityId entity, String who, @Nullable LocalDate lastDay) {
        return moves.give(member, entity, who, lastDay);
    }

    /** The person it was given to accepts it. */
    public void accept(Actor preparer, UUID mandate) {
        moves.accept(preparer, mandate);
    }

    /** Either side ends it, effective at once. */
    public void end(Actor by, UUID mandate) {
        moves.end(by, mandate);
    }
}
