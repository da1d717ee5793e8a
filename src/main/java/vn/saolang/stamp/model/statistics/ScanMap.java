package vn.saolang.stamp.model.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.saolang.stamp.model.scan.Cell;

/**
 * Scans on a sheet of Viet Nam, Hoàng Sa and Trường Sa included, north up, without borders: seats of provinces give the shape. A
 * scan is drawn in the middle of its square of a quarter degree, so never where it was.
 *
 * @param spots the largest first, so that small ones lie on top
 * @param seats seats of provinces, without names
 * @param names of some places
 */
public record ScanMap(List<Spot> spots, List<Spot> seats, List<Label> names) {

    public static final int WIDTH = 360;
    public static final int HEIGHT = 412;

    private static final double WEST = 101.8;
    private static final double NORTH = 23.9;

    /** Pixels a degree of latitude; one of longitude is shorter by the cosine of the country's middle. */
    private static final double UP = 23;

    private static final double ACROSS = 22.2;
    private static final int SMALLEST = 4;
    private static final int LARGEST = 15;

    public ScanMap {
        spots = List.copyOf(spots);
        seats = List.copyOf(seats);
        names = List.copyOf(names);
    }

    /**
     * A circle.
     *
     * @param doubtful whether a scan in it told anything but "known and active"
     */
    public record Spot(int x, int y, int radius, boolean doubtful, Sums sums) {}

    /** A name beside its point. */
    public record Label(int x, int y, String name) {}

    /**
     * Draws squares; those outside the sheet are left out, the table has them.
     *
     * @param towns seats of provinces
     */
    public static ScanMap of(Map<Cell, Sums> squares, List<Mark> towns, List<Mark> names) {
        long most = squares.values().stream().mapToLong(Sums::total).max().orElse(1);
        List<Spot> spots = new ArrayList<>();
        squares.forEach((cell, sums) -> {
            int x = x(cell.longitude());
            int y = y(cell.latitude());
            if (x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT) {
                spots.add(new Spot(x, y, radius(sums.total(), most), sums.doubtful() > 0, sums));
            }
        });
        spots.sort(Comparator.comparing((Spot spot) -> -spot.radius())
                .thenComparing(Spot::x)
                .thenComparing(Spot::y));
        return new ScanMap(
                spots,
                towns.stream()
                        .map(town -> new Spot(x(town.longitude()), y(town.latitude()), 1, false, Sums.NONE))
                        .toList(),
                names.stream()
                        .map(one -> new Label(x(one.longitude()), y(one.latitude()), one.name()))
                        .toList());
    }

    /** The area of a circle, not its width, tells how many. */
    private static int radius(long scans, long most) {
        return (int) Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt((double) scans / most)));
    }

    private static int x(double longitude) {
        return (int) Math.round((longitude - WEST) * ACROSS);
    }

    private static int y(double latitude) {
        return (int) Math.round((NORTH - latitude) * UP);
    }
}
