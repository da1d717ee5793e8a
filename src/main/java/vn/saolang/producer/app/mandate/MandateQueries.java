package vn.saolang.producer.app.mandate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Mandate;
import vn.saolang.producer.store.mandate.MandateStore;

/** Questions about mandates. One holds only while its person still has the role it was given for. */
@Component
public class MandateQueries {

    private final MandateStore mandates;
    private final VietnamTime time;

    MandateQueries(MandateStore mandates, VietnamTime time) {
        this.mandates = mandates;
        this.time = time;
    }

    public Optional<Mandate> running(Actor actor, EntityId entity) {
        return running(actor).stream()
                .filter(mandate -> mandate.entity().equals(entity))
                .findFirst();
    }

    public List<EntityId> entitiesOf(Actor actor) {
        return running(actor).stream().map(Mandate::entity).distinct().toList();
    }

    private List<Mandate> running(Actor actor) {
        return mandates.running(actor.account(), time.today()).stream()
                .filter(mandate -> actor.has(mandate.role()))
                .toList();
    }

    public List<Mandate> of(EntityId entity) {
        return mandates.of(entity);
    }

    public Optional<Mandate> find(UUID id) {
        return mandates.find(id);
    }

    /** What was given to the actor, newest first. */
    public List<Mandate> givenTo(Actor actor) {
        return mandates.to(actor.account());
    }
}
