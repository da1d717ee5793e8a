package vn.saolang.training.app.enrol;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.IdeaSummary;
import vn.saolang.idea.Ideas;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.store.enrol.EntitySearchStore;
import vn.saolang.training.store.enrol.EntitySearchStore.Found;

/** For whom an actor may enrol somebody. */
@Component
public class EnrolQueries {

    private static final int MOST = 30;

    private final TrainingDoor door;
    private final Producers producers;
    private final Ideas ideas;
    private final EntitySearchStore search;

    EnrolQueries(TrainingDoor door, Producers producers, Ideas ideas, EntitySearchStore search) {
        this.door = door;
        this.producers = producers;
        this.ideas = ideas;
        this.search = search;
    }

    /**
     * The entities to choose from: a producer's own; for an office those of its unit that answer to the words, and without words the
     * makers of selected ideas; at most 30.
     */
    public List<Found> entities(Actor actor, String words) {
        if (actor.has(Role.PRODUCER)) {
            return producers.standing(actor).stream()
                    .map(one -> new Found(one.id(), one.name(), one.commune().key()))
                    .toList();
        }
        return words.isBlank() ? ofSelectedIdeas(actor) : search.search(door.communes(actor), words, MOST);
    }

    /** The makers of selected ideas: they are to be trained first (33/NQ-HĐND II.1.3). */
    private List<Found> ofSelectedIdeas(Actor actor) {
        return ideas.in(IdeaState.SELECTED, actor).stream()
                .map(IdeaSummary::entity)
                .distinct()
                .filter(entity -> door.speaksFor(actor, entity))
                .flatMap(entity -> producers.find(entity).stream())
                .map(one -> new Found(one.id(), one.name(), one.commune().key()))
                .limit(MOST)
                .toList();
    }

    /** Whether the actor enrols people as an office. */
    public boolean byOffice(Actor actor) {
        return !actor.has(Role.PRODUCER) && door.unitOf(actor).isPresent();
    }

    /** Name of an entity the actor speaks for; empty for none. */
    public String nameOf(Actor actor, EntityId entity) {
        return door.speaksFor(actor, entity)
                ? producers.find(entity).map(EntitySummary::name).orElse("")
                : "";
    }
}
