package vn.saolang.idea.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaMoved;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaAction;
import vn.saolang.idea.model.entry.IdeaLifecycle;
import vn.saolang.idea.model.entry.IdeaRules;
import vn.saolang.idea.store.entry.EntryStore;
import vn.saolang.idea.store.entry.IdeaStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.Producers;

/** The commune looks an idea through: hands it to the province, or returns it with everything that is missing. */
@Component
public class TriageIdea {

    private final IdeaStore ideas;
    private final EntryStore entries;
    private final IdeaQueries queries;
    private final IdeaScope scope;
    private final Producers producers;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    TriageIdea(
            IdeaStore ideas,
            EntryStore entries,
            IdeaQueries queries,
            IdeaScope scope,
            Producers producers,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.ideas = ideas;
        this.entries = entries;
        this.queries = queries;
        this.scope = scope;
        this.producers = producers;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** The idea as the officer sees it. */
    public Idea read(Actor by, IdeaId id) {
        return queries.shownTo(by, id);
    }

    /** Whether the actor's commune decides on it and it is not the actor's own. */
    public boolean mayTriage(Actor actor, Idea idea) {
        return idea.state() == IdeaState.REGISTERED
                && scope.covers(actor, idea.commune(), Role.COMMUNE_OFFICER)
                && !producers.isMember(actor, idea.entity());
    }

    /**
     * Hands it to the province.
     *
     * @param note for the council; may be empty
     * @throws Forbidden for those whose office does not cover its commune
     */
    @Transactional
    public void accept(Actor by, IdeaId id, int version, String note) {
        Idea before = toMove(by, id, IdeaAction.ACCEPT);
        if (note.length() > IdeaRules.LONGEST_TEXT) {
            throw new RefusedException(Refusal.of("idea.TOO_LONG", "note", Integer.toString(IdeaRules.LONGEST_TEXT)));
        }
        move(by, before, version, IdeaAction.ACCEPT, note.strip(), null);
    }

    /**
     * Returns it to its maker.
     *
     * @param reasons all that is missing, as the maker reads it
     * @param similar number of another idea it had better be merged with; null for none
     * @throws RefusedException without reasons, or when there is no such idea
     */
    @Transactional
    public void giveBack(Actor by, IdeaId id, int version, String reasons, @Nullable Integer similar) {
        Idea before = toMove(by, id, IdeaAction.RETURN);
        List<Refusal> defects = new ArrayList<>(IdeaRules.reason("reasons", reasons));
        Idea other = similar == null
                ? null
                : ideas.withNumber(similar)
                        .filter(one -> !one.id().equals(id) && scope.mayRead(by, one))
                        .orElse(null);
        if (similar != null && other == null) {
            defects.add(Refusal.of("idea.OTHER_UNKNOWN", "similar", similar.toString()));
        }
        Verdict.of(defects).orThrow();
        move(by, before, version, IdeaAction.RETURN, reasons.strip(), other == null ? null : other.id());
    }

    private Idea toMove(Actor by, IdeaId id, IdeaAction action) {
        Idea before = queries.shownTo(by, id);
        if (!scope.covers(by, before.commune(), Role.COMMUNE_OFFICER) || producers.isMember(by, before.entity())) {
            throw new Forbidden("triage of idea " + id);
        }
        if (IdeaLifecycle.TABLE.find(before.state(), action).isEmpty()) {
            throw new RefusedException(
                    Refusal.whole("idea.STATE", before.state().key()));
        }
        return before;
    }

    private void move(Actor by, Idea before, int version, IdeaAction action, String note, @Nullable IdeaId similar) {
        boolean returned = action == IdeaAction.RETURN;
        IdeaState to = returned ? IdeaState.RETURNED : IdeaState.ACCEPTED;
        if (before.version() != version || !ideas.move(before, to, returned ? note : "", similar, null)) {
            throw new Stale("idea " + before.id());
        }
        entries.note(before.id(), action, note, by.account(), time.now());
        String key = returned ? "idea.notice.returned" : "idea.notice.accepted";
        notices.send(new NoticeDraft(
                producers.members(before.entity()),
                key,
                List.of(before.name()),
                "/ideas/" + before.id(),
                key + "/" + before.id() + "/" + before.version()));
        events.publish(
                by, new IdeaMoved(returned ? "IdeaReturned" : "IdeaAccepted", before.id(), Map.of("state", to.name())));
    }
}
