package vn.saolang.idea.app.tracker;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.idea.app.entry.IdeaScope;
import vn.saolang.idea.model.tracker.UnitCount;
import vn.saolang.idea.store.tracker.TrackerStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.Target;
import vn.saolang.programme.Targets;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Ideas of a year by commune or by the district of an older act, against the number the programme wants supported. */
@Component
public class TrackIdeas {

    private static final String INDICATOR = "ideas_supported_per_district";
    private static final List<Role> OFFICES = List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE);

    private final TrackerStore store;
    private final IdeaScope scope;
    private final Territory territory;
    private final Targets targets;
    private final Programmes programmes;
    private final VietnamTime time;

    TrackIdeas(
            TrackerStore store,
            IdeaScope scope,
            Territory territory,
            Targets targets,
            Programmes programmes,
            VietnamTime time) {
        this.store = store;
        this.scope = scope;
        this.territory = territory;
        this.targets = targets;
        this.programmes = programmes;
        this.time = time;
    }

    /**
     * The number wanted of each unit.
     *
     * @param own the province's own programme sets it; else it is another province's, for comparison only
     */
    public record Wanted(int minimum, String source, boolean own) {}

    /**
     * The province the reader looks at: its own, or for the ministry the one asked for.
     *
     * @throws NotFound for those that hold no office
     */
    public Unit province(Actor actor, String asked) {
        if (actor.has(Role.MINISTRY_OFFICE)) {
            return territory.provincesAt(time.today()).stream()
                    .filter(one -> asked.isEmpty() || one.ref().key().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("province"));
        }
        return actor.grants().stream()
                .filter(grant -> OFFICES.contains(grant.role()))
                .findFirst()
                .map(grant -> territory.provinceOf(UnitRef.parse(grant.scope())))
                .orElseThrow(() -> new NotFound("province"));
    }

    /** Each unit of the province that the reader covers, those without ideas too, by name. */
    public List<UnitCount> counts(Actor actor, Unit province, int year, boolean byDistrict) {
        Set<String> covered = actor.has(Role.MINISTRY_OFFICE)
                ? territory.communeKeys(province.ref(), time.today())
                : scope.communes(actor, OFFICES);
        Map<UnitRef, UnitCount> found = byCommune(covered, year);
        Map<String, UnitCount> sums = new TreeMap<>(Collator.getInstance(Locale.of("vi", "VN")));
        for (Unit commune : territory.communesOf(province.ref(), time.today())) {
            if (covered.contains(commune.ref().key())) {
                String unit = byDistrict ? districtOf(commune) : commune.name();
                UnitCount count = found.getOrDefault(commune.ref(), new UnitCount(unit, 0, 0, 0));
                sums.merge(
                        unit,
                        new UnitCount(unit, count.registered(), count.waiting(), count.selected()),
                        UnitCount::plus);
            }
        }
        return new ArrayList<>(sums.values());
    }

    private Map<UnitRef, UnitCount> byCommune(Set<String> covered, int year) {
        Map<UnitRef, UnitCount> found = new HashMap<>();
        for (TrackerStore.Row row : store.counts(covered, year)) {
            UnitRef today = territory.successors(row.commune(), time.today()).stream()
                    .map(Unit::ref)
                    .findFirst()
                    .orElse(row.commune());
            found.merge(today, new UnitCount("", row.registered(), row.waiting(), row.selected()), UnitCount::plus);
        }
        return found;
    }

    /** The former district most of whose communes went into the commune; the commune itself where none is known. */
    private String districtOf(Unit commune) {
        Map<UnitRef, Integer> many = new LinkedHashMap<>();
        for (Unit before : territory.predecessors(commune.ref())) {
            UnitRef parent = before.parent();
            if (parent != null && territory.get(parent).level() == UnitLevel.DISTRICT) {
                many.merge(parent, 1, Integer::sum);
            }
        }
        return many.entrySet().stream()
                .max(Map.Entry.<UnitRef, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> territory.get(most.getKey()).name())
                .orElse(commune.name());
    }

    /** What the programme wants of each unit in the year; of another province when its own is silent. */
    public @Nullable Wanted wanted(Unit province, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Optional<Target> own = targets.find(province.ref(), INDICATOR, day);
        Optional<Target> shown = own.or(() -> programmes.all().stream()
                .flatMap(one -> one.targets().stream())
                .filter(one -> one.indicator().equals(INDICATOR))
                .findFirst());
        return shown.filter(one -> one.minimum() != null)
                .map(one -> new Wanted(Objects.requireNonNull(one.minimum()).intValue(), one.source(), own.isPresent()))
                .orElse(null);
    }

    /** The provinces the ministry may choose from. */
    public List<Unit> provinces(Actor actor) {
        return actor.has(Role.MINISTRY_OFFICE) ? territory.provincesAt(time.today()) : List.of();
    }
}
