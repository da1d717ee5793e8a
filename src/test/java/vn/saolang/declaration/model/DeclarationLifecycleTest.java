package vn.saolang.declaration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.kernel.Role;

class DeclarationLifecycleTest {

    @Test
    void theCommittedPageIsTheTable() {
        assertThat(Path.of("docs/states/declaration.md"))
                .content()
                .isEqualToNormalizingNewlines(DeclarationLifecycle.TABLE.toMarkdown());
    }

    @Test
    void onlyTheCommuneAcceptsAndOnlyWhatWasSent() {
        assertThat(DeclarationLifecycle.TABLE.steps())
                .filteredOn(step -> step.to() == DeclarationState.ACCEPTED)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.from()).isEqualTo(DeclarationState.SENT);
                    assertThat(step.who()).containsExactly(Role.COMMUNE_OFFICER);
                });
    }
}
