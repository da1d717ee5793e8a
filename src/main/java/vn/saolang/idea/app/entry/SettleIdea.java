package vn.saolang.idea.app.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.IdeaDecided;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaMoved;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaAction;
import vn.saolang.idea.model.entry.IdeaLifecycle;
import vn.saolang.idea.store.entry.EntryStore;
import vn.saolang.idea.store.entry.IdeaStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.Producers;

/** What an idea council decided takes effect: the idea is selected, declined or put off, and its maker is told why. */
@Component
public class SettleIdea {

    private final IdeaStore ideas;
    private final EntryStore entries;
    private final IdeaQueries queries;
    private final IdeaScope scope;
    private final Producers producers;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    SettleIdea(
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

    /**
     * Lets one result take effect; called where the council's meeting is closed.
     *
     * @param action SELECT, DECLINE or DEFER
     * @param reason as the maker reads it
     * @param on legal day of the meeting
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Actor office, IdeaId id, IdeaAction action, String reason, LocalDate on) {
        Idea before = queries.get(id);
        if (!scope.covers(office, before.commune(), Role.PROVINCE_OFFICE)) {
            throw new Forbidden("deciding on idea " + id);
        }
        Step<IdeaState, IdeaAction> step = IdeaLifecycle.TABLE
                .find(before.state(), action)
                .orElseThrow(() -> new RefusedException(
                        Refusal.whole("idea.STATE", before.state().key())));
        boolean decided = action != IdeaAction.DEFER;
        if (!ideas.move(before, step.to(), reason, null, decided ? on : null)) {
            throw new Stale("idea " + id);
        }
        entries.note(id, action, reason, office.account(), time.now());
        tell(before, action);
        if (decided) {
            events.publish(office, new IdeaDecided(id, before.entity(), step.to()));
        } else {
            events.publish(office, new IdeaMoved(step.event(), id, Map.of()));
        }
    }

    private void tell(Idea idea, IdeaAction action) {
        String key =
                switch (action) {
                    case SELECT -> "idea.notice.selected";
                    case DECLINE -> "idea.notice.declined";
                    default -> "idea.notice.deferred";
                };
        notices.send(new NoticeDraft(
                producers.members(idea.entity()),
                key,
                List.of(idea.name()),
                "/ideas/" + idea.id(),
                key + "/" + idea.id() + "/" + idea.version()));
    }
}
