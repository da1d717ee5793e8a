package vn.saolang.traceability.app.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.app.file.LotScope;
import vn.saolang.traceability.app.recall.RecallDoor.Opened;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotReach;
import vn.saolang.traceability.model.file.Spot;
import vn.saolang.traceability.model.recall.Account;
import vn.saolang.traceability.model.recall.Recall;
import vn.saolang.traceability.store.file.LotFileStore;
import vn.saolang.traceability.store.recall.RecallStore;

/** Recalls as those they concern may read them. */
@Component
public class RecallQueries {

    private static final int MOST = 500;

    private final RecallDoor door;
    private final RecallStore recalls;
    private final LotFileStore lots;
    private final LotScope scope;
    private final Producers producers;
    private final Territory territory;

    RecallQueries(
            RecallDoor door,
            RecallStore recalls,
            LotFileStore lots,
            LotScope scope,
            Producers producers,
            Territory territory) {
        this.door = door;
        this.recalls = recalls;
        this.lots = lots;
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

    /** Somebody to call: a place, how to reach it, what lies there. */
    public record Call(String place, String who, String address, String phone, Account.AtPlace goods) {}

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
        java.util.Set<EntityId> own = door.own(actor);
        boolean maker = own.contains(seen.lot().entity());
        return seen.account().places().stream()
                .filter(at -> maker && at.lot().entity().equals(seen.lot().entity())
                        || at.place().entity() != null && own.contains(at.place().entity())
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

    /** Who called it back, as everybody may know: the office's unit, or its maker. */
    public String callerOf(Recall recall, LotHead lot) {
        String office = recall.office();
        if (office == null) {
            return lot.entityName();
        }
        return Map.of("VN", "Bộ Nông nghiệp và Môi trường")
                .getOrDefault(
                        office,
                        office.contains("@")
                                ? territory
                                        .find(UnitRef.parse(office))
                                        .map(one -> "UBND " + one.name())
                                        .orElse(office)
                                : office);
    }
}
