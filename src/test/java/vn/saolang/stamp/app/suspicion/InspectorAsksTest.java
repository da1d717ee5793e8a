package vn.saolang.stamp.app.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.stamp.model.suspicion.Facts;
import vn.saolang.stamp.model.suspicion.Rules;
import vn.saolang.stamp.model.suspicion.Suspected;
import vn.saolang.stamp.model.suspicion.Suspicion;
import vn.saolang.stamp.model.suspicion.Traces;

/** An inspector is told what speaks against a stamp, and adds nothing to it. */
class InspectorAsksTest {

    private static final Rules RULES = ShippedRules.rules();
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Cell SOUTH = Cell.of(10.78, 106.70);

    @Test
    void whatOthersRaisedIsTold() {
        Trace first = Traces.after(null, Scans.page(1, 7, 1, NOON, Scans.HA_NOI, 1), RULES);
        Trace copied = Traces.after(first, Scans.page(1, 7, 1, NOON.plusSeconds(300), SOUTH, 2), RULES);
        assertThat(asked(first, Scans.HA_NOI)).isEmpty();
        assertThat(asked(copied, null)).extracting(Suspected::rule).containsExactly(SuspicionRule.IMPOSSIBLE_TRAVEL);
        assertThat(asked(copied, null)).allMatch(Suspected::earlier);
    }

    @Test
    void theOwnJourneyIsNotSuspicious() {
        Trace first = Traces.after(null, Scans.page(1, 7, 1, NOON, Scans.HA_NOI, 1), RULES);
        assertThat(asked(first, SOUTH)).isEmpty();
    }

    private static List<Suspected> asked(Trace before, Cell place) {
        Scanning now = new Scanning(NOON.plusSeconds(600), ScanChannel.INSPECTOR, place, 9L);
        return Suspicion.of(before, now, Facts.only(StampState.ACTIVE), RULES);
    }
}
