package vn.saolang.support.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Role;
import vn.saolang.support.RequestAction;
import vn.saolang.support.RequestState;
import vn.saolang.support.model.request.RequestLifecycle;

/** The way of a request for support. */
class RequestLifecycleTest {

    @Test
    void theCommittedPageIsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/states/support.md"))).isEqualTo(RequestLifecycle.TABLE.toMarkdown());
    }

    @Test
    void nothingIsDeliveredUndecidedNorConfirmedUndelivered() {
        for (RequestState state : RequestState.values()) {
            assertThat(RequestLifecycle.TABLE.find(state, RequestAction.DELIVER).isPresent())
                    .isEqualTo(state == RequestState.APPROVED);
            assertThat(RequestLifecycle.TABLE.find(state, RequestAction.CONFIRM).isPresent())
                    .isEqualTo(state == RequestState.DELIVERED);
        }
    }

    @Test
    void producersNeverDecideAndOfficesNeverConfirm() {
        for (RequestState state : RequestState.values()) {
            assertThat(RequestLifecycle.TABLE.open(state, Set.of(Role.PRODUCER)))
                    .doesNotContain(RequestAction.APPROVE, RequestAction.REFUSE, RequestAction.DELIVER);
            assertThat(RequestLifecycle.TABLE.open(state, Set.of(Role.PROVINCE_OFFICE, Role.COMMUNE_CHAIR)))
                    .doesNotContain(RequestAction.CONFIRM, RequestAction.DISPUTE);
        }
    }
}
