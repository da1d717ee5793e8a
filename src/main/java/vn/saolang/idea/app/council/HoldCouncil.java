package vn.saolang.idea.app.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.app.entry.SettleIdea;
import vn.saolang.idea.model.council.Council;
import vn.saolang.idea.model.council.CouncilDraft;
import vn.saolang.idea.model.council.CouncilItem;
import vn.saolang.idea.model.council.CouncilMoved;
import vn.saolang.idea.model.council.CouncilRules;
import vn.saolang.idea.model.council.Outcome;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.store.council.CouncilStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The province's office calls an idea council, writes its results down, and closes it: then the results take effect. */
@Component
public class HoldCouncil {

    private final CouncilStore councils;
    private final CouncilQueries queries;
    private final SettleIdea settling;
    private final Events events;
    private final VietnamTime time;

    HoldCouncil(CouncilStore councils, CouncilQueries queries, SettleIdea settling, Events events, VietnamTime time) {
        this.councils = councils;
        this.queries = queries;
        this.settling = settling;
        this.events = events;
        this.time = time;
    }

    /**
     * Calls a meeting with these ideas.
     *
     * @throws RefusedException with every defect, or when an idea does not wait for a council
     */
    @Transactional
    public UUID open(Actor office, CouncilDraft draft, List<IdeaId> ideas) {
        List<Refusal> defects = new ArrayList<>(CouncilRules.defects(draft));
        Set<IdeaId> waiting = waiting(office);
        if (!waiting.containsAll(ideas)) {
            defects.add(Refusal.whole("idea.COUNCIL_NOT_WAITING"));
        }
        Verdict.of(defects).orThrow();
        UUID id = UUID.randomUUID();
        councils.insert(id, CouncilQueries.province(office), draft, ideas, office, time.now());
        events.publish(
                office, new CouncilMoved("IdeaCouncilOpened", id, Map.of("ideas", Integer.toString(ideas.size()))));
        return id;
    }

    /**
     * Writes down what is known by now; it may be incomplete. Ideas taken back meanwhile leave the meeting.
     *
     * @param added further ideas that wait
     * @throws Stale when somebody changed it meanwhile
     */
    @Transactional
    public void save(
            Actor office, UUID id, int version, CouncilDraft draft, List<CouncilItem> items, List<IdeaId> added) {
        Council before = toHold(office, id);
        Verdict.of(CouncilRules.defects(draft)).orThrow();
        if (before.version() != version || !councils.update(before, draft, kept(office, before, items, added))) {
            throw new Stale("idea council " + id);
        }
        events.publish(office, new CouncilMoved("IdeaCouncilChanged", id, Map.of()));
    }

    /**
     * Closes the meeting: each result takes effect and each maker is told.
     *
     * @throws RefusedException with everything that is missing
     * @throws Stale when somebody changed it meanwhile
     */
    @Transactional
    public void close(Actor office, UUID id, int version) {
        Council council = toHold(office, id);
        List<Refusal> defects = new ArrayList<>(CouncilRules.closing(council));
        if (council.meetsOn().isAfter(time.today())) {
            defects.add(Refusal.of("idea.COUNCIL_NOT_YET", "meetsOn"));
        }
        Verdict.of(defects).orThrow();
        if (council.version() != version || !councils.close(council, office, time.now())) {
            throw new Stale("idea council " + id);
        }
        for (CouncilItem item : council.items()) {
            Outcome outcome = Objects.requireNonNull(item.outcome());
            settling.settle(office, item.idea(), outcome.action(), item.reason(), council.meetsOn());
        }
        events.publish(
                office, new CouncilMoved("IdeaCouncilClosed", id, Map.of("present", Long.toString(council.present()))));
    }

    private List<CouncilItem> kept(Actor office, Council before, List<CouncilItem> items, List<IdeaId> added) {
        Set<IdeaId> called = before.items().stream().map(CouncilItem::idea).collect(Collectors.toSet());
        List<CouncilItem> kept = new ArrayList<>();
        for (CouncilItem item : items) {
            if (called.contains(item.idea()) && queries.idea(item.idea()).state() == IdeaState.ACCEPTED) {
                kept.add(item);
            }
        }
        Set<IdeaId> waiting = waiting(office);
        added.stream().filter(waiting::contains).map(CouncilItem::waiting).forEach(kept::add);
        return kept;
    }

    private Set<IdeaId> waiting(Actor office) {
        return queries.waiting(office).stream().map(Idea::id).collect(Collectors.toSet());
    }

    private Council toHold(Actor office, UUID id) {
        Council council = queries.read(office, id);
        if (!queries.holds(office, council)) {
            throw new Forbidden("idea council " + id);
        }
        if (!council.isOpen()) {
            throw new RefusedException(Refusal.whole("idea.COUNCIL_CLOSED"));
        }
        return council;
    }
}
