package vn.saolang.producer.model.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/** Reads a border as people have it: lines "latitude, longitude", GeoJSON, or the track of a walk as GPX. */
public final class BoundaryText {

    /** Corners that a border may have; a walk with a phone has hundreds. */
    public static final int MOST_CORNERS = 2000;

    private static final String FIELD = "boundary";
    private static final int FEWEST_CORNERS = 3;
    private static final BigDecimal SMALLEST = new BigDecimal("0.001");
    private static final Pattern POINTS = Pattern.compile(
            "\\(?\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)°?\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)°?\\s*\\)?");
    private static final Pattern COMMAS = Pattern.compile("(-?\\d{1,3},\\d{1,15})\\s*[;\\s]\\s*(-?\\d{1,3},\\d{1,15})");
    // the country with its sea and islands (Hoàng Sa, Trường Sa); no latitude in it is a longitude in it
    private static final BigDecimal WEST = new BigDecimal("102");
    private static final BigDecimal EAST = new BigDecimal("118");
    private static final BigDecimal SOUTH = new BigDecimal("6");
    private static final BigDecimal NORTH = new BigDecimal("24");

    private BoundaryText() {}

    /**
     * What was read.
     *
     * @param boundary null when nothing was told, or when it is refused
     */
    public record Reading(@Nullable Boundary boundary, List<Refusal> defects) {

        static Reading refused(String code, String... args) {
            return new Reading(null, List.of(Refusal.of(code, FIELD, args)));
        }
    }

    /** Reads a border; empty text is no border and no defect. */
    public static Reading read(String text) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            return new Reading(null, List.of());
        }
        try {
            List<Position> positions = clean.startsWith("{")
                    ? GeoJsonText.positions(clean)
                    : clean.startsWith("<") ? GpxText.positions(clean) : positions(clean);
            return checked(positions);
        } catch (Unreadable wrong) {
            return new Reading(null, List.of(wrong.refusal));
        }
    }

    /** Why a text is no border. */
    static final class Unreadable extends Exception {

        private final transient Refusal refusal;

        Unreadable(String code, String... args) {
            super(code);
            this.refusal = Refusal.of(code, FIELD, args);
        }
    }

    private static Reading checked(List<Position> positions) {
        Boundary boundary = Boundary.through(positions);
        if (boundary.corners() < FEWEST_CORNERS) {
            return Reading.refused("producer.BOUNDARY_TOO_FEW", Integer.toString(FEWEST_CORNERS));
        }
        if (boundary.corners() > MOST_CORNERS) {
            return Reading.refused("producer.BOUNDARY_TOO_MANY", Integer.toString(MOST_CORNERS));
        }
        Optional<Position> outside =
                positions.stream().filter(one -> !inVietnam(one)).findFirst();
        if (outside.isPresent()) {
            return Reading.refused("producer.BOUNDARY_OUTSIDE", outside.get().spoken());
        }
        if (boundary.flat()) {
            return Reading.refused("producer.BOUNDARY_FLAT");
        }
        Optional<Position> crossing = boundary.crossing();
        if (crossing.isPresent()) {
            return Reading.refused("producer.BOUNDARY_CROSSES", crossing.get().spoken());
        }
        return boundary.hectares().compareTo(SMALLEST) < 0
                ? Reading.refused("producer.BOUNDARY_FLAT")
                : new Reading(boundary, List.of());
    }

    private static boolean inVietnam(Position one) {
        return between(WEST, one.longitude(), EAST) && between(SOUTH, one.latitude(), NORTH);
    }

    private static boolean between(BigDecimal low, BigDecimal value, BigDecimal high) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    private static List<Position> positions(String text) throws Unreadable {
        List<Position> positions = new java.util.ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                positions.add(position(line.strip(), number));
            }
        }
        return positions;
    }

    private static Position position(String line, int number) throws Unreadable {
        Matcher points = POINTS.matcher(line);
        Matcher commas = COMMAS.matcher(line);
        if (points.matches()) {
            return position(points.group(1), points.group(2));
        }
        if (commas.matches()) {
            return position(commas.group(1).replace(',', '.'), commas.group(2).replace(',', '.'));
        }
        String shown = line.length() <= 40 ? line : line.substring(0, 40) + "…";
        throw new Unreadable("producer.BOUNDARY_LINE", Integer.toString(number), shown);
    }

    /** Latitude first; in Viet Nam the two cannot be taken for each other, so a line the other way round is understood too. */
    private static Position position(String first, String second) {
        Position said = new Position(new BigDecimal(second), new BigDecimal(first));
        Position turned = new Position(new BigDecimal(first), new BigDecimal(second));
        return !inVietnam(said) && inVietnam(turned) ? turned : said;
    }
}
