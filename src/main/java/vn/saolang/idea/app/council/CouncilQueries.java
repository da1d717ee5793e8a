package vn.saolang.idea.app.council;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.app.entry.IdeaQueries;
import vn.saolang.idea.model.council.Council;
import vn.saolang.idea.model.council.CouncilItem;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.store.council.CouncilStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.territory.UnitRef;

/** Questions about idea councils: the province's office its own, the ministry all. */
@Component
public class CouncilQueries {

    private final CouncilStore councils;
    private final IdeaQueries ideas;

    CouncilQueries(CouncilStore councils, IdeaQueries ideas) {
        this.councils = councils;
        this.ideas = ideas;
    }

    /** The meetings the actor may read, newest first. */
    public List<Council> list(Actor actor) {
        return councils.of(actor.has(Role.MINISTRY_OFFICE) ? null : province(actor));
    }

    /**
     * A meeting.
     *
     * @throws NotFound for offices of other provinces
     */
    public Council read(Actor actor, UUID id) {
        Council council = councils.find(id).orElseThrow(() -> new NotFound("council"));
        if (!actor.has(Role.MINISTRY_OFFICE) && !holds(actor, council)) {
            throw new NotFound("council");
        }
        return council;
    }

    /** Whether the actor is the office that prepares and closes it. */
    public boolean holds(Actor actor, Council council) {
        return actor.mayFor(Role.PROVINCE_OFFICE, council.province().key());
    }

    /** The province of the actor's office. */
    public static UnitRef province(Actor actor) {
        return UnitRef.parse(actor.scope(Role.PROVINCE_OFFICE).orElseThrow(() -> new NotFound("council")));
    }

    /** Ideas that wait for a council and stand in no open one, the oldest first. */
    public List<Idea> waiting(Actor actor) {
        Set<IdeaId> called = new HashSet<>();
        list(actor).stream()
                .filter(Council::isOpen)
                .forEach(one -> one.items().stream().map(CouncilItem::idea).forEach(called::add));
        return ideas.in(IdeaState.ACCEPTED, actor).stream()
                .filter(idea -> !called.contains(idea.id()))
                .sorted(Comparator.comparing(Idea::registeredAt).thenComparing(Idea::number))
                .toList();
    }

    public Idea idea(IdeaId id) {
        return ideas.get(id);
    }
}
