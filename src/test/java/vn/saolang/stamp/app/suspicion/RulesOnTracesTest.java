package vn.saolang.stamp.app.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Region;
import vn.saolang.stamp.model.suspicion.Suspected;

/** Each rule speaks at the end of its true story, and no rule does in its innocent one. */
class RulesOnTracesTest {

    @ParameterizedTest
    @MethodSource("told")
    void speaksWhenItShould(SuspicionRule rule) {
        List<List<SuspicionRule>> told = told(rule, "true");
        assertThat(told.getLast()).contains(rule);
        assertThat(told.stream().filter(one -> one.contains(rule)))
                .as("the story ends with the first scan that is told")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("told")
    void isSilentWhenItShould(SuspicionRule rule) {
        assertThat(told(rule, "innocent")).allSatisfy(one -> assertThat(one).isEmpty());
    }

    @Test
    void whatStaysLapsesWhenNoScanRaisesItForThirtyDays() {
        Instant start = Instant.parse("2026-03-02T02:00:00Z");
        Replay replay = new Replay(ShippedRules.rules());
        assertThat(scan(replay, start, Scans.HA_NOI, 1)).isEmpty();
        assertThat(scan(replay, start.plusSeconds(60), Scans.SON_LA, 2)).containsExactly(false);
        Instant last = start.plusSeconds(60).plus(Duration.ofDays(30));
        assertThat(scan(replay, last, Scans.SON_LA, 3)).containsExactly(true);
        assertThat(scan(replay, last.plusSeconds(1), Scans.SON_LA, 4)).isEmpty();
        assertThat(scan(replay, last.plusSeconds(2), Scans.HA_NOI, 5)).containsExactly(false);
    }

    /** Of each reason, whether it was an earlier scan that raised it. */
    private static List<Boolean> scan(Replay replay, Instant at, Cell cell, long device) {
        Replay.Stamp stamp = new Replay.Stamp(5, 8, StampState.ACTIVE, Region.EVERYWHERE, null, null);
        return replay.scan(new Scanning(at, ScanChannel.PAGE, cell, device), stamp).stream()
                .map(Suspected::earlier)
                .toList();
    }

    /** Those that scans are told of. */
    static Set<SuspicionRule> told() {
        return EnumSet.complementOf(EnumSet.of(SuspicionRule.HIDDEN_CODE_TRIED));
    }

    static List<List<SuspicionRule>> told(SuspicionRule rule, String kind) {
        Replay replay = new Replay(ShippedRules.rules());
        List<List<SuspicionRule>> told = new ArrayList<>();
        for (TraceFile.Line line : TraceFile.read(rule, kind).lines()) {
            told.add(replay.scan(line.asked(), line.stamp()).stream()
                    .map(Suspected::rule)
                    .toList());
        }
        return told;
    }
}
