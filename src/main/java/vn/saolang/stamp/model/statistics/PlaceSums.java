package vn.saolang.stamp.model.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.suspicion.Town;

/**
 * Scans around the seats of a province.
 *
 * @param name of the province; empty for the other kinds
 */
public record PlaceSums(Kind kind, String name, Sums sums) {

    /** Further from every seat than any place in Viet Nam but the open sea. */
    private static final double FAR_KM = 250;

    /** What is known of a place. */
    public enum Kind {
        /** Nearest to a seat of this province; it may lie across its border. */
        NEAR,
        /** Far from all of them. */
        ELSEWHERE,
        /** Nobody told. */
        UNKNOWN
    }

    /** Sums squares up by the province of the nearest seat, the busiest first. */
    public static List<PlaceSums> of(Map<Optional<Cell>, Sums> squares, List<Town> towns) {
        Map<PlaceSums, Sums> sums = new LinkedHashMap<>();
        squares.forEach((cell, scans) -> sums.merge(
                cell.map(one -> near(one, towns)).orElse(new PlaceSums(Kind.UNKNOWN, "", Sums.NONE)),
                scans,
                Sums::plus));
        List<PlaceSums> places = new ArrayList<>();
        sums.forEach((place, scans) -> places.add(new PlaceSums(place.kind, place.name, scans)));
        places.sort(Comparator.comparing((PlaceSums one) -> one.kind)
                .thenComparing(one -> -one.sums.total())
                .thenComparing(PlaceSums::name));
        return List.copyOf(places);
    }

    /** The province whose seat is nearest to a square, without sums. */
    public static PlaceSums near(Cell cell, List<Town> towns) {
        return towns.stream()
                .min(Comparator.comparingDouble(town -> town.cell().kilometresTo(cell)))
                .filter(town -> town.cell().kilometresTo(cell) <= FAR_KM)
                .map(town -> new PlaceSums(Kind.NEAR, town.provinceName(), Sums.NONE))
                .orElse(new PlaceSums(Kind.ELSEWHERE, "", Sums.NONE));
    }
}
