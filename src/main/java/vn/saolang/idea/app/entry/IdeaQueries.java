package vn.saolang.idea.app.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaEntry;
import vn.saolang.idea.model.entry.IdeaFilter;
import vn.saolang.idea.store.entry.EntryStore;
import vn.saolang.idea.store.entry.IdeaListStore;
import vn.saolang.idea.store.entry.IdeaStore;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.producer.EntityId;

/** Questions about ideas. */
@Component
public class IdeaQueries {

    private static final int PAGE = 25;
    private static final int MOST = 500;

    private final IdeaStore ideas;
    private final IdeaListStore lists;
    private final EntryStore entries;
    private final IdeaScope scope;
    private final Accounts accounts;

    IdeaQueries(IdeaStore ideas, IdeaListStore lists, EntryStore entries, IdeaScope scope, Accounts accounts) {
        this.ideas = ideas;
        this.lists = lists;
        this.entries = entries;
        this.scope = scope;
        this.accounts = accounts;
    }

    public Optional<Idea> find(IdeaId id) {
        return ideas.find(id);
    }

    /**
     * The idea.
     *
     * @throws NotFound when there is none
     */
    public Idea get(IdeaId id) {
        return find(id).orElseThrow(() -> new NotFound("idea " + id));
    }

    /**
     * The idea, for its maker, those with a mandate and the offices over its commune.
     *
     * @throws NotFound for everybody else
     */
    public Idea shownTo(Actor actor, IdeaId id) {
        Idea idea = get(id);
        if (!mayRead(actor, idea)) {
            throw new NotFound("idea " + id);
        }
        return idea;
    }

    public boolean mayRead(Actor actor, Idea idea) {
        return scope.mayRead(actor, idea);
    }

    public List<Idea> of(Collection<EntityId> entities) {
        return ideas.of(entities);
    }

    /** A page of the ideas the actor may see. */
    public Paged<Idea> list(Actor actor, IdeaFilter filter, int page) {
        return lists.page(scope.within(actor), filter, Math.clamp(page, 0, 10_000), PAGE);
    }

    /** All of them with this state, newest first, at most 500. */
    public List<Idea> in(IdeaState state, Actor actor) {
        return lists.page(scope.within(actor), new IdeaFilter("", state, IdeaFilter.Order.NEWEST), 0, MOST)
                .items();
    }

    /** All that a list shows, at most 10,000. */
    public List<Idea> all(Actor actor, IdeaFilter filter) {
        return lists.page(scope.within(actor), filter, 0, 10_000).items();
    }

    /** What was done with the idea, newest first. */
    public List<IdeaEntry> history(IdeaId id) {
        return entries.of(id).stream()
                .map(line -> new IdeaEntry(
                        line.at(),
                        line.action(),
                        line.note(),
                        accounts.find(line.by()).map(Account::name).orElse("–")))
                .toList();
    }
}
