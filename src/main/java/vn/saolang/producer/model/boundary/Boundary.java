package vn.saolang.producer.model.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * The border of an area: one closed ring, counter-clockwise as RFC 7946 wants it, that does not cross itself.
 *
 * @param ring first and last position are the same
 */
public record Boundary(List<Position> ring) {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double SQUARE_METRES = 10_000;
    private static final int DECIMALS = 4;
    // square degrees
    private static final double FLAT = 1e-9;

    /** The box around a border, in degrees. */
    public record Box(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {}

    public Boundary {
        ring = List.copyOf(ring);
    }

    /** Closes the ring, leaves out positions said twice in a row, and turns it counter-clockwise. */
    static Boundary through(List<Position> positions) {
        List<Position> ring = new ArrayList<>();
        for (Position one : positions) {
            if (ring.isEmpty() || !ring.getLast().equals(one)) {
                ring.add(one);
            }
        }
        if (!ring.isEmpty() && (ring.size() == 1 || !ring.getFirst().equals(ring.getLast()))) {
            ring.add(ring.getFirst());
        }
        // fewer than three corners have no inside and no direction
        if (ring.size() > 3 && !Orientation.isCCW(coordinates(ring))) {
            Collections.reverse(ring);
        }
        return new Boundary(ring);
    }

    /** How many different corners it has. */
    long corners() {
        return ring.stream().distinct().count();
    }

    /** Whether all corners lie on one line, give or take about 10 m². */
    boolean flat() {
        return polygon().convexHull().getArea() < FLAT;
    }

    /** Where the ring crosses or touches itself; empty when it does not. */
    Optional<Position> crossing() {
        TopologyValidationError error = new IsValidOp(polygon()).getValidationError();
        return Optional.ofNullable(error)
                .map(TopologyValidationError::getCoordinate)
                .map(at -> Position.of(at.x, at.y));
    }

    /** What it encloses on the ellipsoid WGS 84, in hectares with 4 decimals (1 m²). */
    public BigDecimal hectares() {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        ring.subList(0, ring.size() - 1)
                .forEach(one -> area.AddPoint(
                        one.latitude().doubleValue(), one.longitude().doubleValue()));
        double squareMetres = Math.abs(area.Compute(false, true).area);
        return BigDecimal.valueOf(squareMetres / SQUARE_METRES).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public Box box() {
        return new Box(
                ring.stream()
                        .map(Position::longitude)
                        .min(BigDecimal::compareTo)
                        .orElseThrow(),
                ring.stream().map(Position::latitude).min(BigDecimal::compareTo).orElseThrow(),
                ring.stream()
                        .map(Position::longitude)
                        .max(BigDecimal::compareTo)
                        .orElseThrow(),
                ring.stream().map(Position::latitude).max(BigDecimal::compareTo).orElseThrow());
    }

    /** How much of the smaller of the two lies in the other, from 0 to 1. */
    public double overlap(Boundary other) {
        Polygon mine = polygon();
        Polygon theirs = other.polygon();
        double smaller = Math.min(mine.getArea(), theirs.getArea());
        return smaller == 0 ? 0 : mine.intersection(theirs).getArea() / smaller;
    }

    /** The geometry as GeoJSON (RFC 7946). */
    public String geoJson() {
        return ring.stream()
                .map(Position::geoJson)
                .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
    }

    /** A line "latitude, longitude" for each corner, the last one not repeated. */
    public String lines() {
        return ring.subList(0, ring.size() - 1).stream().map(Position::spoken).collect(Collectors.joining("\n"));
    }

    /** What a stored geometry says; null for none. */
    public static @Nullable Boundary stored(@Nullable String geoJson) {
        return geoJson == null ? null : BoundaryText.read(geoJson).boundary();
    }

    private Polygon polygon() {
        return GEOMETRY.createPolygon(coordinates(ring));
    }

    private static Coordinate[] coordinates(List<Position> ring) {
        return ring.stream()
                .map(one -> new Coordinate(
                        one.longitude().doubleValue(), one.latitude().doubleValue()))
                .toArray(Coordinate[]::new);
    }
}
