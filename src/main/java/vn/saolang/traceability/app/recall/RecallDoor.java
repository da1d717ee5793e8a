package vn.saolang.traceability.app.recall;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.traceability.app.file.LotScope;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotReach;
import vn.saolang.traceability.model.recall.Chain;
import vn.saolang.traceability.model.recall.Recall;
import vn.saolang.traceability.store.file.LotFileStore;
import vn.saolang.traceability.store.recall.RecallChainStore;
import vn.saolang.traceability.store.recall.RecallStore;

/** Who may start, read and end recalls. */
@Component
public class RecallDoor {

    private final LotScope scope;
    private final LotFileStore lots;
    private final RecallStore recalls;
    private final RecallChainStore chains;
    private final Producers producers;

    RecallDoor(LotScope scope, LotFileStore lots, RecallStore recalls, RecallChainStore chains, Producers producers) {
        this.scope = scope;
        this.lots = lots;
        this.recalls = recalls;
        this.chains = chains;
        this.producers = producers;
    }

    /** A recall with what it reaches. */
    public record Opened(Recall recall, Chain chain) {}

    /** Whether the actor may call the lot back: its maker, or an office competent where the maker has its seat. */
    public boolean mayStart(Actor actor, LotHead lot) {
        return scope.isMember(actor, lot.entity())
                || (LotScope.isInspector(actor) && scope.inspects(actor, lot.entity()));
    }

    /**
     * The lot, for those that may call it back.
     *
     * @throws NotFound for everybody else
     */
    LotHead toStart(Actor actor, LotHead lot) {
        if (!mayStart(actor, lot)) {
            throw new NotFound("lot");
        }
        return lot;
    }

    /** The unit in whose name an inspector acts; null for the maker itself. */
    @Nullable
    String officeOf(Actor actor, EntityId maker) {
        if (scope.isMember(actor, maker)) {
            return null;
        }
        for (Role role : LotScope.INSPECTORS) {
            if (actor.scope(role).isPresent()) {
                return actor.scope(role).get();
            }
        }
        throw new NotFound("office");
    }

    /**
     * A recall: for inspectors within whose reach a lot of it was made or sent, and for the producers it concerns.
     *
     * @throws NotFound for everybody else
     */
    public Opened read(Actor actor, UUID id) {
        Recall recall = recalls.find(id).orElseThrow(() -> new NotFound("recall"));
        Chain chain = chains.of(recall.lot());
        boolean concerned = own(actor).stream().anyMatch(chain.concerned()::contains);
        if (!concerned && !inspects(actor, chain)) {
            throw new NotFound("recall");
        }
        return new Opened(recall, chain);
    }

    /** Whether the actor reads it as an inspector: everything, names of buyers and phone numbers included. */
    public boolean inspects(Actor actor, Chain chain) {
        if (!LotScope.isInspector(actor)) {
            return false;
        }
        LotReach all = scope.of(actor);
        LotReach reach = new LotReach(all.everything(), all.units(), Set.of());
        return chain.down().stream().anyMatch(lot -> lots.find(lot.id(), reach).isPresent());
    }

    /** The producers the actor acts for. */
    public Set<EntityId> own(Actor actor) {
        return actor.has(Role.PRODUCER)
                ? producers.of(actor).stream().map(EntitySummary::id).collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether the actor may end it: who may start one; an office's recall is ended by offices only. */
    public boolean mayEnd(Actor actor, Opened opened) {
        LotHead lot = Objects.requireNonNull(lots.find(opened.recall().lot()).orElse(null));
        boolean office = LotScope.isInspector(actor) && scope.inspects(actor, lot.entity());
        return opened.recall().isOpen()
                && (office || (opened.recall().office() == null && scope.isMember(actor, lot.entity())));
    }

    /** Whether the actor may report what became of goods: inspectors and the makers for all places, holders for their own. */
    public boolean mayReport(Actor actor, Opened opened, Chain.Sent sent) {
        Set<EntityId> own = own(actor);
        EntityId at = sent.to().entity();
        return opened.recall().isOpen()
                && (inspects(actor, opened.chain()) || own.contains(sent.by()) || (at != null && own.contains(at)));
    }
}
