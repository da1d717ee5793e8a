package vn.saolang.traceability.model.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a lot drawn as points on a small sheet, north up, without a map below it. Places are drawn to a twentieth of a degree
 * (about five kilometres): the sketch tells the commune, not the house.
 *
 * @param stops in the order of the way
 */
public record SketchMap(List<Stop> stops) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 180;

    private static final int MARGIN = 28;
    private static final BigDecimal STEP = new BigDecimal("0.05");
    private static final MathContext DIGITS = MathContext.DECIMAL32;

    public SketchMap {
        stops = List.copyOf(stops);
    }

    /** A point of the sheet, in its units, with the number that stands in the timeline. */
    public record Stop(int x, int y, int number, String name) {}

    /** A place on the way. */
    public record Point(BigDecimal latitude, BigDecimal longitude, String name) {}

    /** Draws the places; those on one spot become one stop. */
    public static SketchMap of(List<Point> way) {
        List<Point> coarse = new ArrayList<>();
        for (Point one : way) {
            Point rounded = new Point(coarse(one.latitude()), coarse(one.longitude()), one.name());
            boolean known = coarse.stream()
                    .anyMatch(other -> other.latitude().compareTo(rounded.latitude()) == 0
                            && other.longitude().compareTo(rounded.longitude()) == 0);
            if (!known) {
                coarse.add(rounded);
            }
        }
        BigDecimal west = least(coarse.stream().map(Point::longitude).toList());
        BigDecimal south = least(coarse.stream().map(Point::latitude).toList());
        BigDecimal wide = most(coarse.stream().map(Point::longitude).toList()).subtract(west);
        BigDecimal high = most(coarse.stream().map(Point::latitude).toList()).subtract(south);
        BigDecimal scale = scale(wide, high);
        List<Stop> stops = new ArrayList<>();
        for (Point one : coarse) {
            int x = MARGIN + pixels(one.longitude().subtract(west), scale);
            int y = HEIGHT - MARGIN - pixels(one.latitude().subtract(south), scale);
            stops.add(new Stop(x, y, stops.size() + 1, one.name()));
        }
        return new SketchMap(stops);
    }

    /** Whether there is a way to draw. */
    public boolean isDrawn() {
        return stops.size() > 1;
    }

    /** The line through the stops, as points of an SVG polyline. */
    public String line() {
        StringBuilder points = new StringBuilder();
        stops.forEach(
                stop -> points.append(stop.x()).append(',').append(stop.y()).append(' '));
        return points.toString().strip();
    }

    private static BigDecimal scale(BigDecimal wide, BigDecimal high) {
        BigDecimal across = per(WIDTH - 2 * MARGIN, wide);
        BigDecimal up = per(HEIGHT - 2 * MARGIN, high);
        return across.min(up);
    }

    private static BigDecimal per(int pixels, BigDecimal degrees) {
        return new BigDecimal(pixels).divide(degrees.max(STEP), DIGITS);
    }

    private static int pixels(BigDecimal degrees, BigDecimal scale) {
        return degrees.multiply(scale).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private static BigDecimal coarse(BigDecimal degrees) {
        return degrees.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP);
    }

    private static BigDecimal least(List<BigDecimal> values) {
        return values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal most(List<BigDecimal> values) {
        return values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }
}
