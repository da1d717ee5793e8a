package vn.saolang.producer.model.boundary;

import java.util.List;
import java.util.Locale;

/**
 * Borders drawn as plain lines on paper, north up, for print and for pages without a script.
 *
 * @param paths one SVG path a border, in their order, within {@link #WIDTH} × {@link #HEIGHT}
 * @param metres what the bar of {@code bar} units stands for
 */
public record Sketch(List<String> paths, int metres, int bar) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 320;

    private static final int MARGIN = 20;
    private static final int FOOT = 24;
    private static final double METRES_A_DEGREE = 111_320;

    public Sketch {
        paths = List.copyOf(paths);
    }

    /** Draws at least one border; degrees are as long as they are in the middle of all. */
    public static Sketch of(List<Boundary> borders) {
        Frame frame = Frame.around(borders.stream().map(Boundary::box).toList());
        int metres = round(WIDTH / 3.0 / frame.scale());
        return new Sketch(borders.stream().map(frame::path).toList(), metres, (int) Math.round(metres * frame.scale()));
    }

    /** How degrees become units of the paper: its corner, metres a degree of longitude, units a metre, where it begins. */
    private record Frame(double west, double north, double wide, double scale, double left, double top) {

        static Frame around(List<Boundary.Box> boxes) {
            double west = boxes.stream()
                    .mapToDouble(one -> one.west().doubleValue())
                    .min()
                    .orElseThrow();
            double east = boxes.stream()
                    .mapToDouble(one -> one.east().doubleValue())
                    .max()
                    .orElseThrow();
            double south = boxes.stream()
                    .mapToDouble(one -> one.south().doubleValue())
                    .min()
                    .orElseThrow();
            double north = boxes.stream()
                    .mapToDouble(one -> one.north().doubleValue())
                    .max()
                    .orElseThrow();
            double wide = METRES_A_DEGREE * Math.cos(Math.toRadians((south + north) / 2));
            double acrossMetres = (east - west) * wide;
            double upMetres = (north - south) * METRES_A_DEGREE;
            double scale = Math.min((WIDTH - 2.0 * MARGIN) / acrossMetres, (HEIGHT - 2.0 * MARGIN - FOOT) / upMetres);
            return new Frame(
                    west,
                    north,
                    wide,
                    scale,
                    (WIDTH - acrossMetres * scale) / 2,
                    (HEIGHT - FOOT - upMetres * scale) / 2);
        }

        String path(Boundary border) {
            StringBuilder path = new StringBuilder();
            for (Position one : border.ring().subList(0, border.ring().size() - 1)) {
                double x = left + (one.longitude().doubleValue() - west) * wide * scale;
                double y = top + (north - one.latitude().doubleValue()) * METRES_A_DEGREE * scale;
                path.append(path.isEmpty() ? "M" : "L").append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
            }
            return path.append('Z').toString();
        }
    }

    /** The largest of 1, 2, 5, 10, 20, … that is not above the length, at least 1. */
    private static int round(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, length))));
        double first = length / power;
        return (int) (power * (first >= 5 ? 5 : first >= 2 ? 2 : 1));
    }
}
