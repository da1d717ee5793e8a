package vn.saolang.territory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.Succession;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Every unit with its lineage in memory: about a thousand rows that change only with the data files. */
public final class UnitIndex {

    private final Map<UnitRef, Unit> units = new TreeMap<>();
    private final Map<String, List<Unit>> byCode = new HashMap<>();
    private final Map<UnitRef, List<Succession>> became = new HashMap<>();
    private final Map<UnitRef, List<Succession>> cameFrom = new HashMap<>();

    /**
     * Builds the index.
     *
     * @throws IllegalStateException when a parent or a lineage row names no unit
     */
    public UnitIndex(Collection<Unit> all, Collection<LineageRow> lineage) {
        for (Unit unit : all) {
            units.put(unit.ref(), unit);
            byCode.computeIfAbsent(unit.ref().code(), _ -> new ArrayList<>()).add(unit);
        }
        for (Unit unit : all) {
            UnitRef parent = unit.parent();
            if (parent != null) {
                required(parent);
            }
        }
        for (LineageRow row : lineage) {
            Succession step =
                    new Succession(required(row.from()), required(row.to()), row.whole(), row.act(), row.doubt());
            became.computeIfAbsent(row.from(), _ -> new ArrayList<>()).add(step);
            cameFrom.computeIfAbsent(row.to(), _ -> new ArrayList<>()).add(step);
        }
    }

    private Unit required(UnitRef ref) {
        return find(ref).orElseThrow(() -> new IllegalStateException("Territory data name no unit " + ref.key()));
    }

    public Optional<Unit> find(UnitRef ref) {
        return Optional.ofNullable(units.get(ref));
    }

    public Stream<Unit> all() {
        return units.values().stream();
    }

    /** The unit that a code means on a day, if any. */
    public Optional<Unit> at(String code, UnitLevel level, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.level() == level && unit.existsOn(day))
                .findFirst();
    }

    /** Where a unit's territory went, one step; empty while it exists or when nothing is known. */
    public List<Succession> became(UnitRef ref) {
        return became.getOrDefault(ref, List.of());
    }

    /** What a unit was made of, one step. */
    public List<Succession> cameFrom(UnitRef ref) {
        return cameFrom.getOrDefault(ref, List.of());
    }

    /** The units in which the unit's territory lies on a day: itself while it exists, else its successors then. */
    public List<Unit> standingFor(UnitRef ref, LocalDate day) {
        Unit unit = units.get(ref);
        if (unit == null) {
            return List.of();
        }
        if (unit.existsOn(day)) {
            return List.of(unit);
        }
        return became(ref).stream()
                .flatMap(step -> standingFor(step.to().ref(), day).stream())
                .distinct()
                .sorted(Comparator.comparing(Unit::ref))
                .toList();
    }

    /** The province above a commune or district; a province is its own. */
    public Optional<Unit> provinceOf(UnitRef ref) {
        @Nullable Unit unit = units.get(ref);
        while (unit != null && unit.level() != UnitLevel.PROVINCE) {
            UnitRef parent = unit.parent();
            unit = parent == null ? null : units.get(parent);
        }
        return Optional.ofNullable(unit);
    }
}
