package vn.saolang.idea.app.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.model.meeting.CommuneSum;
import vn.saolang.idea.model.meeting.ExpectedProduct;
import vn.saolang.idea.store.meeting.ExpectedStore;
import vn.saolang.idea.store.potential.PotentialListStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Questions about what a year expects: a commune's list, and the sum of a province. */
@Component
public class ExpectedQueries {

    private final PotentialDoor door;
    private final ExpectedStore store;
    private final PotentialListStore potentials;
    private final Territory territory;
    private final VietnamTime time;

    ExpectedQueries(
            PotentialDoor door,
            ExpectedStore store,
            PotentialListStore potentials,
            Territory territory,
            VietnamTime time) {
        this.door = door;
        this.store = store;
        this.potentials = potentials;
        this.territory = territory;
        this.time = time;
    }

    /** The year asked for, else the present one. */
    public int year(String text) {
        return text.matches("20[12345]\\d")
                ? Integer.parseInt(text)
                : time.today().getYear();
    }

    /**
     * One commune's list, for those that may read it.
     *
     * @throws NotFound for everybody else
     */
    public CommuneSum of(Actor actor, int year, UnitRef commune) {
        Set<String> seen = door.seen(actor);
        if (seen != null && !seen.contains(commune.key())) {
            throw new NotFound("list of " + commune.key());
        }
        return new CommuneSum(
                commune,
                name(commune),
                store.of(year, Set.of(commune.key())),
                store.sent(year).get(commune));
    }

    /** Each commune the actor sees, with what it expects: a province's communes all, others only those with a list. */
    public List<CommuneSum> sums(Actor actor, int year) {
        Map<UnitRef, List<ExpectedProduct>> products = new LinkedHashMap<>();
        Unit province = door.province(actor);
        if (province != null) {
            territory.communesOf(province.ref(), time.today()).forEach(unit -> products.put(unit.ref(), List.of()));
        }
        products.putAll(store.of(year, door.seen(actor)).stream()
                .collect(Collectors.groupingBy(ExpectedProduct::commune, LinkedHashMap::new, Collectors.toList())));
        Map<UnitRef, Instant> sent = store.sent(year);
        List<CommuneSum> sums = new ArrayList<>();
        products.forEach((commune, list) -> sums.add(new CommuneSum(commune, name(commune), list, sent.get(commune))));
        return sums;
    }

    /** What a commune may still add to a year. */
    public List<PotentialSummary> offered(CommuneSum list) {
        Set<Object> listed =
                list.products().stream().map(ExpectedProduct::potential).collect(Collectors.toSet());
        return potentials.summaries(List.of(list.commune().key())).stream()
                .filter(one -> one.state() == PotentialState.KEPT || one.state() == PotentialState.CHOSEN)
                .filter(one -> !listed.contains(one.id()))
                .toList();
    }

    private String name(UnitRef commune) {
        return territory.find(commune).map(Unit::name).orElse(commune.code());
    }
}
