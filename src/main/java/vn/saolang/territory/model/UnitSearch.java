package vn.saolang.territory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.saolang.kernel.SearchText;
import vn.saolang.territory.Succession;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Finds units by their own names or by the names of the places they were made of, with or without diacritics. */
public final class UnitSearch {

    /** One name by which a unit may be asked for: the bare name, and the whole address the words may come from. */
    private record Name(String bare, String address, int weight) {}

    private record Hit(Unit unit, int rank) {}

    private final UnitIndex index;
    private final Map<UnitRef, List<Name>> names;

    public UnitSearch(UnitIndex index) {
        this.index = index;
        this.names = index.all().collect(Collectors.toMap(Unit::ref, this::namesOf));
    }

    /**
     * The provinces and communes of a day that answer to the text, best first; every word must be in one address.
     * An empty text finds nothing.
     */
    public List<Unit> current(String text, LocalDate day) {
        return matching(text, index.all().filter(unit -> unit.level() != UnitLevel.DISTRICT && unit.existsOn(day)));
    }

    /** The units that had ended by that day and bore the name themselves, best first. */
    public List<Unit> ended(String text, LocalDate day) {
        return matching(text, index.all().filter(unit -> {
            LocalDate end = unit.validTo();
            return end != null && !end.isAfter(day);
        }));
    }

    /** Own and former names, folded, in one line, as search columns keep them. */
    public String searchText(UnitRef ref) {
        return names.getOrDefault(ref, List.of()).stream()
                .map(Name::address)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private List<Name> namesOf(Unit unit) {
        List<Name> found = new ArrayList<>();
        found.add(nameOf(unit, 0));
        for (Succession step : index.cameFrom(unit.ref())) {
            found.add(nameOf(step.from(), 10));
        }
        return List.copyOf(found);
    }

    private Name nameOf(Unit unit, int weight) {
        StringBuilder address = new StringBuilder(unit.name());
        for (UnitRef above = unit.parent(); above != null; ) {
            Unit parent = index.find(above).orElseThrow();
            address.append(' ').append(parent.name());
            above = parent.parent();
        }
        return new Name(SearchText.fold(unit.bareName()), SearchText.fold(address.toString()), weight);
    }

    private List<Unit> matching(String text, Stream<Unit> candidates) {
        String wanted = SearchText.fold(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return candidates
                .map(unit -> new Hit(unit, rank(unit, wanted)))
                .filter(hit -> hit.rank() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.unit().level())
                        .thenComparing(hit -> hit.unit().ref()))
                .map(Hit::unit)
                .toList();
    }

    private int rank(Unit unit, String wanted) {
        return names.getOrDefault(unit.ref(), List.of()).stream()
                .mapToInt(name -> rank(name, wanted))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int rank(Name name, String wanted) {
        if (name.bare().equals(wanted)) {
            return name.weight();
        }
        if (name.address().startsWith(wanted) || name.bare().startsWith(wanted)) {
            return name.weight() + 1;
        }
        String padded = " " + name.address();
        if (padded.contains(" " + wanted)) {
            return name.weight() + 2;
        }
        boolean everyWord = Arrays.stream(wanted.split(" ")).allMatch(word -> padded.contains(" " + word));
        return everyWord ? name.weight() + 3 : Integer.MAX_VALUE;
    }
}
