package vn.saolang.stamp.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Role;
import vn.saolang.stamp.model.matter.MatterAction;
import vn.saolang.stamp.model.matter.MatterLifecycle;
import vn.saolang.stamp.model.matter.MatterState;
import vn.saolang.stamp.model.matter.Reference;
import vn.saolang.stamp.model.matter.Subject;

/** The way of a case, and what a reporter keeps. */
class MatterLifecycleTest {

    @Test
    void theCommittedPageIsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/states/matter.md"))).isEqualTo(MatterLifecycle.TABLE.toMarkdown());
    }

    @Test
    void whatIsClosedStaysClosed() {
        for (MatterAction action : MatterAction.values()) {
            assertThat(MatterLifecycle.TABLE.find(MatterState.CLOSED, action)).isEmpty();
        }
    }

    @Test
    void nothingIsClosedAsFoundedWithoutBeingLookedInto() {
        assertThat(MatterLifecycle.TABLE.find(MatterState.RECEIVED, MatterAction.VERIFY))
                .isEmpty();
        assertThat(MatterLifecycle.TABLE.find(MatterState.ASSIGNED, MatterAction.CLOSE))
                .isEmpty();
        assertThat(MatterLifecycle.TABLE.find(MatterState.VERIFIED, MatterAction.CLOSE))
                .isPresent();
    }

    @Test
    void communesAndProducersMoveNothing() {
        for (MatterState state : MatterState.values()) {
            assertThat(MatterLifecycle.TABLE.open(state, Set.of(Role.COMMUNE_OFFICER, Role.PRODUCER)))
                    .doesNotContain(MatterAction.TAKE, MatterAction.VERIFY, MatterAction.CLOSE, MatterAction.DISMISS);
        }
    }

    @Test
    void aReferenceIsReadAsPeopleTypeIt() {
        Reference made = new Reference(1042, Reference.newSecret(new SecureRandom()));
        assertThat(Reference.read(" " + made.toString().toLowerCase(java.util.Locale.ROOT)))
                .contains(made);
        assertThat(made.fits(Reference.hash(made.secret()))).isTrue();
        assertThat(new Reference(1042, "0".repeat(12)).fits(Reference.hash(made.secret())))
                .isFalse();
        assertThat(Reference.read("PA-1042")).isEmpty();
        assertThat(Reference.read("PA-0-000000000000")).isEmpty();
        assertThat(Reference.read("PA-1-00000000000U")).isEmpty();
    }

    @Test
    void aTypedNumberIsTheSameHoweverItIsWritten() {
        assertThat(Subject.unknown("ab-12 3").key())
                .isEqualTo(Subject.unknown("AB123").key());
        assertThat(Subject.unknown(" - ").key()).isNull();
    }
}
