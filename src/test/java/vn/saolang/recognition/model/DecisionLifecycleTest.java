package vn.saolang.recognition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DecisionLifecycleTest {

    @Test
    void theCommittedPageIsTheTable() throws Exception {
        assertThat(Path.of("docs/states/decision.md"))
                .content()
                .isEqualToNormalizingNewlines(DecisionLifecycle.TABLE.toMarkdown());
    }

    @Test
    void onlyTheSignerIssues() {
        assertThat(DecisionLifecycle.TABLE.find(DecisionState.DRAFT, DecisionAction.SIGN))
                .isEmpty();
        assertThat(DecisionLifecycle.TABLE.open(
                        DecisionState.SUBMITTED, java.util.Set.of(vn.saolang.kernel.Role.PROVINCE_OFFICE)))
                .isEmpty();
    }
}
