package vn.saolang.traceability.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.saolang.traceability.model.file.SketchMap;
import vn.saolang.traceability.model.recall.RecallAction;
import vn.saolang.traceability.model.recall.RecallLifecycle;
import vn.saolang.traceability.model.recall.RecallState;

/** The way of a recall, and the sketch of a lot's way. */
class RecallLifecycleTest {

    private static final Path PAGE = Path.of("docs/states/recall.md");

    @Test
    void theCommittedPageIsTheTable() throws IOException {
        assertThat(Files.readString(PAGE)).isEqualTo(RecallLifecycle.TABLE.toMarkdown());
    }

    @Test
    void whatEndedStaysEnded() {
        assertThat(RecallLifecycle.TABLE.find(RecallState.OPEN, RecallAction.END))
                .isPresent();
        assertThat(RecallLifecycle.TABLE.find(RecallState.ENDED, RecallAction.START))
                .isEmpty();
        assertThat(RecallLifecycle.TABLE.find(RecallState.NONE, RecallAction.END))
                .isEmpty();
    }

    private static SketchMap.Point at(String latitude, String longitude) {
        return new SketchMap.Point(new BigDecimal(latitude), new BigDecimal(longitude), "Xã");
    }

    @Test
    void theSketchTellsTheCommuneNotTheHouse() {
        SketchMap near = SketchMap.of(List.of(at("21.5431", "105.7712"), at("21.5512", "105.7744")));
        assertThat(near.isDrawn()).isFalse();
        SketchMap far = SketchMap.of(List.of(at("21.54", "105.77"), at("21.03", "105.85"), at("20.95", "107.08")));
        assertThat(far.stops()).hasSize(3).allSatisfy(stop -> {
            assertThat(stop.x()).isBetween(0, SketchMap.WIDTH);
            assertThat(stop.y()).isBetween(0, SketchMap.HEIGHT);
        });
        assertThat(far.stops().get(0).y()).isLessThan(far.stops().get(1).y());
        assertThat(far.stops().get(2).x()).isGreaterThan(far.stops().get(1).x());
        assertThat(SketchMap.of(List.of()).isDrawn()).isFalse();
    }
}
