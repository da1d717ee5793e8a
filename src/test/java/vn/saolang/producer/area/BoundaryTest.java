package vn.saolang.producer.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.model.boundary.Boundary;
import vn.saolang.producer.model.boundary.BoundaryText;
import vn.saolang.producer.model.boundary.Position;
import vn.saolang.producer.model.boundary.Sketch;

class BoundaryTest {

    private static Boundary border(String text) {
        BoundaryText.Reading read = BoundaryText.read(text);
        assertThat(read.defects()).isEmpty();
        return java.util.Objects.requireNonNull(read.boundary());
    }

    private static String refusal(String text) {
        List<Refusal> defects = BoundaryText.read(text).defects();
        assertThat(defects).hasSize(1);
        return defects.getFirst().code();
    }

    @Test
    void theSurfaceOfKnownSquaresIsRight() {
        // one minute of arc each way: on WGS 84 at 21° north 1 845.2 m by 1 733.5 m
        assertThat(border("21, 105\n21, 105.016667\n21.016667, 105.016667\n21.016667, 105")
                        .hectares()
                        .doubleValue())
                .isBetween(319.5, 320.3);
        assertThat(border(AreaSamples.SQUARE).hectares().doubleValue()).isBetween(1.02, 1.05);
    }

    @Test
    void everyWayOfTellingABorderGivesTheSame() {
        Boundary told = border(AreaSamples.SQUARE);
        String geoJson = told.geoJson();

        assertThat(border("21.5471 105.7892\n105.7902; 21.5471\n(21.548,105.7902)\n\n21,548 105,7892"))
                .isEqualTo(told);
        assertThat(border(geoJson)).isEqualTo(told);
        assertThat(border("{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + geoJson + "}"))
                .isEqualTo(told);
        assertThat(border("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":" + geoJson
                        + "}]}"))
                .isEqualTo(told);
        assertThat(border("""
                <?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
                <trkpt lat="21.5471" lon="105.7892"/><trkpt lat="21.5471" lon="105.7902"><ele>40</ele></trkpt>
                <trkpt lat="21.548" lon="105.7902"/><trkpt lat="21.548" lon="105.7892"/></trkseg></trk></gpx>""")).isEqualTo(told);
        assertThat(border(told.lines())).isEqualTo(told);
    }

    @Test
    void theRingIsClosedAndTurnsLeft() {
        List<Position> clockwise = new ArrayList<>(border(AreaSamples.SQUARE).ring());
        Collections.reverse(clockwise);
        Boundary turned = border(clockwise.stream().map(Position::spoken).collect(Collectors.joining("\n")));

        assertThat(turned.ring().getFirst()).isEqualTo(turned.ring().getLast());
        assertThat(turned.geoJson()).isEqualTo(border(turned.geoJson()).geoJson());
        assertThat(turned.ring())
                .containsExactlyInAnyOrderElementsOf(border(AreaSamples.SQUARE).ring());
        assertThat(turned.overlap(border(AreaSamples.SQUARE))).isEqualTo(1.0);
    }

    @Test
    void whatIsNoBorderIsRefusedWithItsReason() {
        assertThat(refusal("21.5, 105.7\n21.6, 105.8")).isEqualTo("producer.BOUNDARY_TOO_FEW");
        assertThat(refusal("21.5, 105.7\n21.6, 105.8\n21.7, 105.9")).isEqualTo("producer.BOUNDARY_FLAT");
        assertThat(refusal("21.5, 105.7\n21.6, 105.8\n21.5, 105.8\n21.6, 105.7"))
                .isEqualTo("producer.BOUNDARY_CROSSES");
        assertThat(refusal("48.8, 2.3\n48.9, 2.3\n48.9, 2.4")).isEqualTo("producer.BOUNDARY_OUTSIDE");
        assertThat(refusal("bên suối")).isEqualTo("producer.BOUNDARY_LINE");
        assertThat(refusal("{\"type\":\"Point\",\"coordinates\":[105,21]}")).isEqualTo("producer.BOUNDARY_NO_POLYGON");
        assertThat(refusal("{\"type\":")).isEqualTo("producer.BOUNDARY_NO_POLYGON");
        assertThat(refusal("{\"type\":\"Polygon\",\"coordinates\":[[[\"x\",21],[105,21],[105,22]]]}"))
                .isEqualTo("producer.BOUNDARY_NO_POLYGON");
        assertThat(refusal("{\"type\":\"Polygon\",\"coordinates\":[[[105,21],[106,21],[106,22]]]}"))
                .isEqualTo("producer.BOUNDARY_NOT_CLOSED");
        assertThat(refusal("{\"type\":\"Polygon\",\"coordinates\":[[[105,21],[106,21],[106,22],[105,21]],[[1,1]]]}"))
                .isEqualTo("producer.BOUNDARY_HOLES");
        assertThat(refusal("<gpx></gpx>")).isEqualTo("producer.BOUNDARY_NO_TRACK");
        assertThat(
                        refusal(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><gpx><wpt lat=\"&e;\" lon=\"1\"/></gpx>"))
                .isEqualTo("producer.BOUNDARY_NO_TRACK");
        assertThat(BoundaryText.read("  ").defects()).isEmpty();
        assertThat(BoundaryText.read("  ").boundary()).isNull();
    }

    @Test
    void halfOfAnAreaOverItsNeighbourIsSeen() {
        Boundary shifted = border("21.5471, 105.7897\n21.5471, 105.7907\n21.548, 105.7907\n21.548, 105.7897");
        assertThat(border(AreaSamples.SQUARE).overlap(shifted)).isBetween(0.49, 0.51);
        assertThat(border(AreaSamples.SQUARE).overlap(border("10, 106\n10, 106.1\n10.1, 106.1")))
                .isZero();
    }

    @Property(tries = 200)
    void aRectangleHasTheSurfaceOfItsSides(
            @ForAll @Scale(6) @DoubleRange(min = 8, max = 23) double south,
            @ForAll @Scale(6) @DoubleRange(min = 102.5, max = 109) double west,
            @ForAll @Scale(6) @DoubleRange(min = 0.0005, max = 0.05) double high,
            @ForAll @Scale(6) @DoubleRange(min = 0.0005, max = 0.05) double wide) {
        List<Position> corners = List.of(
                Position.of(west, south),
                Position.of(west + wide, south),
                Position.of(west + wide, south + high),
                Position.of(west, south + high));
        Boundary border = border(corners.stream().map(Position::spoken).collect(Collectors.joining("\n")));
        double metres = 111_320;
        double about = high * metres * wide * metres * Math.cos(Math.toRadians(south + high / 2)) / 10_000;
        assertThat(border.hectares().doubleValue()).isBetween(about * 0.98, about * 1.02);
        assertThat(border(border.geoJson())).isEqualTo(border);
    }

    @Property(tries = 50)
    void aStarGoingRoundNeverCrossesItself(@ForAll @IntRange(min = 3, max = 300) int corners) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = i % 2 == 0 ? 0.01 : 0.008;
            text.append(Position.of(105.8 + radius * Math.cos(angle), 21.5 + radius * Math.sin(angle))
                            .spoken())
                    .append('\n');
        }
        Boundary border = border(text.toString());
        assertThat(border.ring()).hasSize(corners + 1);
        Sketch sketch = Sketch.of(List.of(border));
        assertThat(sketch.bar()).isBetween(16, Sketch.WIDTH / 3 + 1);
    }

    @Property(tries = 300)
    void noTextBreaksTheReader(@ForAll @StringLength(max = 60) String text) {
        BoundaryText.Reading read = BoundaryText.read(text);
        assertThat(read.defects().size()).isLessThanOrEqualTo(1);
        BoundaryText.read("{" + text);
        BoundaryText.read("<" + text);
    }
}
