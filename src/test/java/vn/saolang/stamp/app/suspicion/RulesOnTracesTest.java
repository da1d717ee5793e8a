package vn.saolang.stamp.app.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.suspicion.Suspected;

/** Each rule speaks at the end of its true story, and no rule does in its innocent one. */
class RulesOnTracesTest {

    @ParameterizedTest
    @EnumSource(SuspicionRule.class)
    void speaksWhenItShould(SuspicionRule rule) {
        List<List<SuspicionRule>> told = told(rule, "true");
        assertThat(told.getLast()).contains(rule);
        assertThat(told.stream().filter(one -> one.contains(rule)))
                .as("the story ends with the first scan that is told")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(SuspicionRule.class)
    void isSilentWhenItShould(SuspicionRule rule) {
        assertThat(told(rule, "innocent")).allSatisfy(one -> assertThat(one).isEmpty());
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
