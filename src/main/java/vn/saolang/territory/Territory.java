package vn.saolang.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.saolang.kernel.NotFound;
import vn.saolang.territory.app.LoadTerritory;
import vn.saolang.territory.model.UnitIndex;
import vn.saolang.territory.model.UnitSearch;
import vn.saolang.territory.store.TerritoryStore;

/**
 * Which place a code or a name means on a day, and what became of it.
 *
 * <p>Days are legal days in Viet Nam. The units are read once at start; they change only with the data files.
 */
@Service
public class Territory {

    private final UnitIndex index;
    private final UnitSearch search;

    /** The loader is asked for so that it has run before the units are read. */
    public Territory(TerritoryStore store, @SuppressWarnings("unused") LoadTerritory loaded) {
        this.index = new UnitIndex(store.units(), store.lineage());
        this.search = new UnitSearch(index);
    }

    public Optional<Unit> find(UnitRef ref) {
        return index.find(ref);
    }

    /**
     * The unit of a reference.
     *
     * @throws NotFound when there is none
     */
    public Unit get(UnitRef ref) {
        return find(ref).orElseThrow(() -> new NotFound("unit " + ref.key()));
    }

    /** The unit that a code means on a day: 80 is Long An before 1/7/2025 and Tây Ninh from then on. */
    public Optional<Unit> at(String code, UnitLevel level, LocalDate day) {
        return index.at(code, level, day);
    }

    /** The provinces of a day, by code. */
    public List<Unit> provincesAt(LocalDate day) {
        return existing(UnitLevel.PROVINCE, day).toList();
    }

    /** The communes of a province on a day, by name; none when the province did not exist then. */
    public List<Unit> communesOf(UnitRef province, LocalDate day) {
        return existing(UnitLevel.COMMUNE, day)
                .filter(unit -> provinceOf(unit.ref()).ref().equals(province))
                .sorted(Comparator.comparing(Unit::bareName, VietnameseOrder.COLLATOR)
                        .thenComparing(Unit::ref))
                .toList();
    }

    /**
     * Keys of the communes an office of this unit is competent for: those of a province on the day, or the commune itself, and the
     * units each was made of, which older records name.
     */
    public Set<String> communeKeys(UnitRef unit, LocalDate day) {
        boolean province =
                find(unit).filter(one -> one.level() == UnitLevel.PROVINCE).isPresent();
        List<UnitRef> today =
                province ? communesOf(unit, day).stream().map(Unit::ref).toList() : List.of(unit);
        Set<String> keys = new HashSet<>();
        for (UnitRef commune : today) {
            keys.add(commune.key());
            predecessors(commune).forEach(before -> keys.add(before.ref().key()));
        }
        return keys;
    }

    private Stream<Unit> existing(UnitLevel level, LocalDate day) {
        return index.all().filter(unit -> unit.level() == level && unit.existsOn(day));
    }

    /**
     * The units in which a unit's territory lies on a day: itself while it exists, else its successors. Several
     * mean that the old unit was split and a person has to choose.
     */
    public List<Unit> successors(UnitRef ref, LocalDate asOf) {
        return index.standingFor(ref, asOf);
    }

    /** The units it was made of, one step back. */
    public List<Unit> predecessors(UnitRef ref) {
        return index.cameFrom(ref).stream().map(Succession::from).toList();
    }

    /** What became of a unit, one step, with act, extent and doubt. */
    public List<Succession> became(UnitRef ref) {
        return index.became(ref);
    }

    /** What a unit was made of, one step, with act, extent and doubt. */
    public List<Succession> cameFrom(UnitRef ref) {
        return index.cameFrom(ref);
    }

    /** The provinces and communes of a day that answer to a new or an old name, with or without diacritics, best first. */
    public List<Unit> search(String text, LocalDate asOf) {
        return search.current(text, asOf);
    }

    /** The units that had ended by a day and bore the name, best first; districts among them. */
    public List<Unit> searchEnded(String text, LocalDate asOf) {
        return search.ended(text, asOf);
    }

    /**
     * The province above a commune or district; a province is its own.
     *
     * @throws NotFound when there is no such unit
     */
    public Unit provinceOf(UnitRef unit) {
        return index.provinceOf(unit).orElseThrow(() -> new NotFound("unit " + unit.key()));
    }

    /** Own full name and those of the units it was made of, for search columns. */
    public List<String> namesOverTime(UnitRef ref) {
        return Stream.concat(
                        find(ref).stream().map(Unit::name),
                        index.cameFrom(ref).stream().map(step -> step.from().name()))
                .distinct()
                .toList();
    }

    /** The communes a form offers on a day, province by province, each with what a search may find it by. */
    public List<UnitChoice> choices(LocalDate day) {
        return provincesAt(day).stream()
                .flatMap(province -> communesOf(province.ref(), day).stream()
                        .map(commune -> new UnitChoice(
                                commune.ref().key(),
                                commune.name(),
                                province.name(),
                                search.searchText(commune.ref()))))
                .toList();
    }
}
