package vn.saolang.recognition.model.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WithdrawalLifecycleTest {

    @Test
    void theCommittedPageIsTheTable() {
        assertThat(Path.of("docs/states/withdrawal.md"))
                .content()
                .isEqualToNormalizingNewlines(WithdrawalLifecycle.TABLE.toMarkdown());
    }

    @Test
    void nothingLeadsToAWithdrawalButASubmittedCase() {
        assertThat(WithdrawalLifecycle.TABLE.steps())
                .filteredOn(step -> step.to() == WithdrawalState.ISSUED)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.from()).isEqualTo(WithdrawalState.SUBMITTED);
                    assertThat(step.action()).isEqualTo(WithdrawalAction.SIGN);
                });
    }

    @Test
    void theSixGroundsBearTheLettersOfTheAct() {
        assertThat(Arrays.stream(Ground.values()).map(Ground::clause))
                .containsExactly(
                        "26/2026 Điều 8.1a",
                        "26/2026 Điều 8.1b",
                        "26/2026 Điều 8.1c",
                        "26/2026 Điều 8.1d",
                        "26/2026 Điều 8.1đ",
                        "26/2026 Điều 8.1e");
    }
}
