package vn.saolang.traceability.app.recall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.file.LotFiles;
import vn.saolang.traceability.app.file.LotScope;
import vn.saolang.traceability.app.recall.RecallDoor.Opened;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotReach;
import vn.saolang.traceability.model.file.Spot;
import vn.saolang.traceability.model.recall.Account;
import vn.saolang.traceability.model.recall.Chain;
import vn.saolang.traceability.model.recall.Recall;
import vn.saolang.traceability.store.file.LotFileStore;
import vn.saolang.traceability.store.recall.RecallChainStore;
import vn.saolang.traceability.store.recall.RecallStore;

/** Recalls as those they concern may read them. */
@Component
public class RecallQueries {

    private static final int MOST = 500;

    private final RecallDoor door;
    private final RecallStore recalls;
    private final RecallChainStore chains;
    private final LotFileStore lots;
    private final LotFiles files;
    private final LotScope scope;
    private final Producers producers;
    private final Territory territory;

    RecallQueries(
            RecallDoor door,
            RecallStore recalls,
            RecallChainStore chains,
            LotFileStore lots,
            LotFiles files,
            LotScope scope,
            Producers producers,
            Territory territory) {
        this.door = door;
        this.recalls = recalls;
        this.chains = chains;
        this.lots = lots;
        this.files = files;
        this.scope = scope;
        this.producers = producers;
        this.territory = territory;
    }

    /** A recall and its lot, one line of the list. */
    public record Listed(Recall recall, LotHead lot) {}

    /**
     * Everything the reader may know of a recall.
     *
     * @param inspects whether the reader sees it as an inspector
     */
    public record Seen(Recall recall, LotHead lot, Opened opened, Account account, boolean inspects, boolean mayEnd) {}

    /**
     * What of the chain the reader may know: inspectors all of it, producers their own lots and one step on both sides.
     *
     * @param opens lots whose own files the reader may open
     * @param hiddenPlaces places further down the chain
     */
    public record View(
            List<Account.OfLot> sums,
            List<Chain.Lot> down,
            List<Chain.Lot> up,
            List<Chain.Lot> beside,
            Set<LotId> opens,
            int hiddenPlaces) {}

    /** What a recall of the lot would reach. */
    public record Before(LotHead lot, Account account, int places) {}

    /** Somebody to call: a place, how to reach it, what lies there. */
    public record Call(String place, String who, String address, String phone, Account.AtPlace goods) {}

    /** The open recall that reaches the lot. */
    public Optional<Recall> openFor(LotId lot) {
        return Optional.ofNullable(recalls.openFor(List.of(lot)).get(lot));
    }

    /** Which of these lots an open recall reaches. */
    public Set<LotId> reaching(Collection<LotId> asked) {
        return recalls.openFor(asked).keySet();
    }

    /** Recalls of this very lot that are over, the newest first. */
    public List<Recall> ended(LotId lot) {
        return recalls.ofLot(lot).stream().filter(one -> !one.isOpen()).toList();
    }

    /** Where the lot's quantity is; empty while no entry that stands made it. */
    public Optional<Account.OfLot> balance(LotId lot) {
        return Account.of(chains.of(lot), List.of()).lots().stream()
                .findFirst()
                .filter(one -> one.lot().made().signum() > 0);
    }

    /** Recalls of lots within the actor's reach, open ones first. */
    public List<Listed> list(Actor actor) {
        LotReach reach = scope.of(actor);
        List<Listed> listed = new ArrayList<>();
        if (reach.isEmpty()) {
            return listed;
        }
        for (Recall one : recalls.latest(MOST)) {
            lots.find(one.lot(), reach).ifPresent(lot -> listed.add(new Listed(one, lot)));
        }
        return listed;
    }

    /**
     * A recall.
     *
     * @throws vn.saolang.kernel.NotFound when there is none, or it does not concern the actor
     */
    public Seen get(Actor actor, UUID id) {
        Opened opened = door.read(actor, id);
        LotHead lot = lots.find(opened.recall().lot()).orElseThrow();
        boolean inspects = door.inspects(actor, opened.chain());
        Account account = Account.of(opened.chain(), recalls.reports(id));
        return new Seen(opened.recall(), lot, opened, account, inspects, door.mayEnd(actor, opened));
    }

    /**
     * What a recall would reach, for those that may start one.
     *
     * @throws vn.saolang.kernel.NotFound for everybody else
     */
    public Before before(Actor actor, LotId id) {
        LotHead lot = door.toStart(actor, files.head(actor, id));
        Account account = Account.of(chains.of(id), List.of());
        long places =
                account.places().stream().map(at -> at.place().id()).distinct().count();
        return new Before(lot, account, Math.toIntExact(places));
    }

    /** What the reader may know of it. */
    public View view(Actor actor, Seen seen) {
        Chain chain = seen.opened().chain();
        LotReach reach = scope.of(actor);
        Set<LotId> opens = new HashSet<>();
        for (Chain.Lot lot : Stream.of(chain.down(), chain.up(), chain.beside())
                .flatMap(List::stream)
                .toList()) {
            if (reach.everything() || lots.find(lot.id(), reach).isPresent()) {
                opens.add(lot.id());
            }
        }
        boolean all = seen.inspects();
        List<Chain.Lot> down = known(chain.down(), all, opens);
        return new View(
                seen.account().lots().stream()
                        .filter(sum -> down.contains(sum.lot()))
                        .toList(),
                down,
                known(chain.up(), all, opens),
                known(chain.beside(), all, opens),
                opens,
                seen.account().places().size() - visible(actor, seen).size());
    }

    private static List<Chain.Lot> known(List<Chain.Lot> side, boolean all, Set<LotId> opens) {
        return side.stream().filter(lot -> all || opens.contains(lot.id())).toList();
    }

    /** Whom to call, in the order the goods went out: all places for inspectors, for a producer those it sent goods to. */
    public List<Call> calls(Actor actor, Seen seen) {
        List<Call> calls = new ArrayList<>();
        for (Account.AtPlace at : visible(actor, seen)) {
            calls.add(call(at));
        }
        return calls;
    }

    /** The places the reader may know of. */
    public List<Account.AtPlace> visible(Actor actor, Seen seen) {
        if (seen.inspects()) {
            return seen.account().places();
        }
        Set<EntityId> own = door.own(actor);
        boolean maker = own.contains(seen.lot().entity());
        return seen.account().places().stream()
                .filter(at -> maker && at.lot().entity().equals(seen.lot().entity())
                        || at.place().entity() != null
                                && own.contains(at.place().entity())
                        || seen.opened().chain().sent().stream()
                                .anyMatch(one -> one.to().id().equals(at.place().id())
                                        && one.lot().equals(at.lot().id())
                                        && own.contains(one.by())))
                .toList();
    }

    private Call call(Account.AtPlace at) {
        Spot place = at.place();
        EntityId entity = place.entity();
        String who = entity == null
                ? at.partner()
                : producers.find(entity).map(one -> one.name()).orElse("");
        String phone = entity == null ? "" : producers.get(entity).details().phone();
        UnitRef commune = place.commune();
        String unit = commune == null
                ? ""
                : territory.find(commune).map(one -> one.name()).orElse("");
        String address = place.address().contains(unit) ? place.address() : place.address() + ", " + unit;
        return new Call(place.name(), who, address, phone, at);
    }

    /** Who called it back, as everybody may know: the maker's name, that of the office's unit, or "VN" for the ministry. */
    public String callerOf(Recall recall, LotHead lot) {
        String office = recall.office();
        if (office == null) {
            return lot.entityName();
        }
        return office.contains("@")
                ? territory.find(UnitRef.parse(office)).map(one -> one.name()).orElse(office)
                : office;
    }
}
