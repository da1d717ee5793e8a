package vn.saolang.idea.app.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.IdeaDraft;
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
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Succession;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** A maker, or the commune's officer for one who cannot, registers an idea, completes it and sends it again, or takes it back. */
@Component
public class RegisterIdea {

    private final IdeaStore ideas;
    private final EntryStore entries;
    private final IdeaQueries queries;
    private final IdeaScope scope;
    private final Producers producers;
    private final Succession succession;
    private final Products products;
    private final Regulations regulations;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    RegisterIdea(
            IdeaStore ideas,
            EntryStore entries,
            IdeaQueries queries,
            IdeaScope scope,
            Producers producers,
            Succession succession,
            Products products,
            Regulations regulations,
            Territory territory,
            Events events,
            VietnamTime time) {
        this.ideas = ideas;
        this.entries = entries;
        this.queries = queries;
        this.scope = scope;
        this.producers = producers;
        this.succession = succession;
        this.products = products;
        this.regulations = regulations;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /** Names of the entities for which the actor may register, by id: its own, or those of the officer's commune. */
    public Map<String, String> makers(Actor actor) {
        Map<String, String> names = new LinkedHashMap<>();
        if (actor.has(Role.PRODUCER)) {
            producers.standing(actor).forEach(one -> names.put(one.id().toString(), one.name()));
        }
        entries.makersIn(scope.communes(actor, List.of(Role.COMMUNE_OFFICER)))
                .forEach(one -> names.put(one.id().toString(), one.name()));
        return names;
    }

    /**
     * Registers an idea.
     *
     * @throws NotFound when the actor may not type in for the entity
     * @throws RefusedException with every defect
     */
    @Transactional
    public IdeaId register(Actor by, EntityId entity, IdeaDraft draft) {
        boolean member = requireMaker(by, entity);
        Verdict.of(defects(entity, draft, null)).orThrow();
        IdeaId id = IdeaId.random();
        ideas.insert(id, entity, draft, !member, by.account(), time.now());
        note(by, id, IdeaAction.REGISTER, "IdeaRegistered", "");
        return id;
    }

    /**
     * Stores changed words; an idea that was returned or declined is registered again by that.
     *
     * @throws RefusedException with every defect, or when it waits for the council or was selected
     * @throws Stale when somebody changed it since that version
     */
    @Transactional
    public void change(Actor by, IdeaId id, int version, IdeaDraft draft) {
        Idea before = own(by, id);
        IdeaAction action = before.state() == IdeaState.REGISTERED ? IdeaAction.CHANGE : IdeaAction.RESEND;
        String event = step(before, action);
        List<Refusal> defects = defects(before.entity(), draft, before.commune());
        Verdict.of(defects).orThrow();
        if (before.version() != version || !ideas.update(before, draft, by.account(), time.now())) {
            throw new Stale("idea " + id);
        }
        note(by, id, action, event, "");
    }

    /** Takes an idea back; {@link RefusedException} once it was selected. */
    @Transactional
    public void withdraw(Actor by, IdeaId id, int version) {
        Idea before = own(by, id);
        String event = step(before, IdeaAction.WITHDRAW);
        if (before.version() != version || !ideas.move(before, IdeaState.WITHDRAWN, "", null, null)) {
            throw new Stale("idea " + id);
        }
        note(by, id, IdeaAction.WITHDRAW, event, "");
    }

    /** Whether the actor may change or take back the idea: its maker, or the officer who may type in for it. */
    public boolean isOwn(Actor actor, Idea idea) {
        return scope.isMember(actor, idea.entity())
                || (idea.onBehalf() && scope.covers(actor, idea.commune(), Role.COMMUNE_OFFICER));
    }

    /**
     * An idea to change.
     *
     * @throws NotFound for those that may not
     */
    public Idea own(Actor actor, IdeaId id) {
        Idea idea = queries.shownTo(actor, id);
        if (!isOwn(actor, idea)) {
            throw new NotFound("idea " + id);
        }
        return idea;
    }

    /**
     * Every defect of a draft, without storing anything.
     *
     * @param kept the commune it had before, which may have ended since; null for a new idea
     */
    public List<Refusal> defects(EntityId entity, IdeaDraft draft, @Nullable UnitRef kept) {
        Set<String> sets = regulations.usableOn(time.today()).stream()
                .map(CriteriaSet::code)
                .collect(Collectors.toSet());
        List<Refusal> defects = new ArrayList<>(IdeaRules.defects(draft, sets));
        UnitRef commune = draft.commune();
        Unit unit = commune == null ? null : territory.find(commune).orElse(null);
        if (unit == null
                || unit.level() != UnitLevel.COMMUNE
                || (!unit.ref().equals(kept) && !unit.existsOn(time.today()))) {
            defects.add(Refusal.of("idea.COMMUNE_MISSING", "commune"));
        }
        if (!succession.currentOf(entity).equals(entity)) {
            defects.add(Refusal.of("idea.ENTITY_PASSED", "entity"));
        }
        ProductId product = draft.product();
        if (product != null
                && products.find(product)
                        .filter(one -> Objects.equals(one.entity(), entity))
                        .isEmpty()) {
            defects.add(Refusal.of("idea.PRODUCT_UNKNOWN", "product"));
        }
        return defects;
    }

    /**
     * Whether the actor is the maker itself; an officer of its commune is not, but may type in for it.
     *
     * @throws NotFound for everybody else
     */
    public boolean requireMaker(Actor by, EntityId entity) {
        if (scope.isMember(by, entity)) {
            return true;
        }
        UnitRef seat = producers.find(entity).map(EntitySummary::commune).orElse(null);
        if (seat == null || !scope.covers(by, seat, Role.COMMUNE_OFFICER)) {
            throw new NotFound("entity " + entity);
        }
        return false;
    }

    private static String step(Idea before, IdeaAction action) {
        return IdeaLifecycle.TABLE
                .find(before.state(), action)
                .orElseThrow(() -> new RefusedException(
                        Refusal.whole("idea.STATE", before.state().key())))
                .event();
    }

    private void note(Actor by, IdeaId id, IdeaAction action, String event, String note) {
        entries.note(id, action, note, by.account(), time.now());
        events.publish(by, new IdeaMoved(event, id, Map.of("action", action.name())));
    }
}
