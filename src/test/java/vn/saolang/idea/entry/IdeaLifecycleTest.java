package vn.saolang.idea.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.model.entry.IdeaAction;
import vn.saolang.idea.model.entry.IdeaLifecycle;
import vn.saolang.kernel.Role;

/** The way of an idea. */
class IdeaLifecycleTest {

    @Test
    void theCommittedPageIsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/states/idea.md"))).isEqualTo(IdeaLifecycle.TABLE.toMarkdown());
    }

    @Test
    void onlyWhatTheCommuneHandedOnIsDecided() {
        for (IdeaState state : IdeaState.values()) {
            assertThat(IdeaLifecycle.TABLE.find(state, IdeaAction.SELECT).isPresent())
                    .isEqualTo(state == IdeaState.ACCEPTED);
        }
    }

    @Test
    void whatIsSelectedStaysAndWhatIsDeclinedMayComeBack() {
        for (IdeaAction action : IdeaAction.values()) {
            assertThat(IdeaLifecycle.TABLE.find(IdeaState.SELECTED, action)).isEmpty();
        }
        assertThat(IdeaLifecycle.TABLE.open(IdeaState.DECLINED, Set.of(Role.PRODUCER)))
                .containsExactly(IdeaAction.RESEND);
    }

    @Test
    void makersDecideNothing() {
        for (IdeaState state : IdeaState.values()) {
            assertThat(IdeaLifecycle.TABLE.open(state, Set.of(Role.PRODUCER)))
                    .doesNotContain(IdeaAction.ACCEPT, IdeaAction.RETURN, IdeaAction.SELECT, IdeaAction.DECLINE);
        }
    }
}
