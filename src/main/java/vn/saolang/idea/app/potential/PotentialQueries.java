package vn.saolang.idea.app.potential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.idea.model.potential.EntityChoice;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialQuery;
import vn.saolang.idea.store.potential.PotentialListStore;
import vn.saolang.idea.store.potential.PotentialStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Questions about the inventory, within what the actor may see. */
@Component
public class PotentialQueries {

    private static final int CHUNK = 200;

    private final PotentialDoor door;
    private final PotentialListStore list;
    private final PotentialStore store;
    private final Territory territory;
    private final Producers producers;
    private final VietnamTime time;

    PotentialQueries(
            PotentialDoor door,
            PotentialListStore list,
            PotentialStore store,
            Territory territory,
            Producers producers,
            VietnamTime time) {
        this.door = door;
        this.list = list;
        this.store = store;
        this.territory = territory;
        this.producers = producers;
        this.time = time;
    }

    /**
     * What a reader asks of the list.
     *
     * @param commune key of one commune, empty for all
     */
    public record Asked(
            String words,
            @Nullable PotentialState state,
            String group,
            String commune,
            boolean traditional,
            boolean byName) {}

    /** One page of the inventory. */
    public Paged<Potential> page(Actor actor, Asked asked, int page, int size) {
        return list.page(query(actor, asked).page(page, size));
    }

    /** Everything asked for, for a file. */
    public List<Potential> all(Actor actor, Asked asked) {
        PotentialQuery query = query(actor, asked);
        List<Potential> found = new ArrayList<>();
        Paged<Potential> page;
        int number = 0;
        do {
            page = list.page(query.page(number++, CHUNK));
            found.addAll(page.items());
        } while (page.hasNext());
        return found;
    }

    /** How many stand in each state, whatever else was asked. */
    public Map<PotentialState, Integer> counts(Actor actor, Asked asked) {
        return list.counts(query(actor, asked));
    }

    private PotentialQuery query(Actor actor, Asked asked) {
        Set<String> seen = door.seen(actor);
        Set<EntityId> made = seen != null && seen.isEmpty() ? door.made(actor) : null;
        return new PotentialQuery(
                made != null ? null : narrowed(seen, asked.commune()),
                made,
                SearchText.fold(asked.words()),
                asked.state(),
                asked.group().isEmpty() ? null : asked.group(),
                asked.traditional(),
                asked.byName(),
                0,
                CHUNK);
    }

    private static @Nullable Set<String> narrowed(@Nullable Set<String> seen, String commune) {
        if (commune.isEmpty()) {
            return seen;
        }
        if (seen != null && !seen.contains(commune)) {
            throw new NotFound("inventory of " + commune);
        }
        return Set.of(commune);
    }

    /** Others of the commune under the same name. */
    public List<PotentialSummary> namesakes(Potential one) {
        return list.namesakes(one);
    }

    /** Entities an office may name as makers: those of the communes it keeps. */
    public List<EntityChoice> makers(Actor actor) {
        return store.entities(door.kept(actor));
    }

    /** An entity, whatever its commune. */
    public Optional<EntitySummary> entity(EntityId id) {
        return producers.find(id);
    }

    /** Key and name of a province's communes today; none without a province. */
    public Map<String, String> communes(@Nullable Unit province) {
        Map<String, String> names = new LinkedHashMap<>();
        if (province != null) {
            territory
                    .communesOf(province.ref(), time.today())
                    .forEach(unit -> names.put(unit.ref().key(), unit.name()));
        }
        return names;
    }

    /** Proposals that wait for the actor's office, by commune. */
    public Map<UnitRef, Integer> waiting(Actor actor) {
        Set<String> kept = door.kept(actor);
        return kept.isEmpty() ? Map.of() : list.proposed(kept);
    }

    /** The full name of a commune. */
    public String nameOf(UnitRef commune) {
        return territory.find(commune).map(Unit::name).orElse(commune.code());
    }
}
