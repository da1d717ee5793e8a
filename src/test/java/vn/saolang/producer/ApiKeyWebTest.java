package vn.saolang.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ApiClient;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.ApiClients;

/** Keys of programs: shown once, known by their hash only, shut at once when taken back. */
@WebTest
class ApiKeyWebTest {

    private static final Pattern KEY = Pattern.compile("sl_[A-Za-z0-9_-]{43}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    ApiClients.Directory clients;

    @Autowired
    FilledDossiers filled;

    @Test
    void aKeyIsShownOnceAndNamesItsProducer() throws Exception {
        EntityId entity = filled.registerEntity();
        MvcTestResult issued = issue(filled.producer(), entity, "Phần mềm kho");
        assertThat(issued).hasStatusOk();
        Matcher key = KEY.matcher(issued.getResponse().getContentAsString());
        assertThat(key.find()).isTrue();
        assertThat(clients.apply(key.group())).map(ApiClient::entity).contains(entity.value());
        assertThat(clients.apply(key.group() + "x")).isEmpty();
        String later = list(filled.producer(), entity).getResponse().getContentAsString();
        assertThat(later).contains("Phần mềm kho").doesNotContain(key.group());
    }

    @Test
    void aKeyTakenBackOpensNothing() throws Exception {
        EntityId entity = filled.registerEntity();
        String page =
                issue(filled.producer(), entity, "Máy in tem").getResponse().getContentAsString();
        Matcher key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        UUID id = clients.apply(key.group()).orElseThrow().key();
        String end = "/entities/" + entity + "/api-keys/" + id + "/end";
        Actor stranger = people.a(Role.PRODUCER, "", 7);
        assertThat(mvc.post().uri(end).with(people.as(stranger)).with(csrf()).exchange())
                .hasStatus(404);
        assertThat(clients.apply(key.group())).isPresent();
        assertThat(mvc.post()
                        .uri(end)
                        .with(people.as(filled.producer()))
                        .with(csrf())
                        .exchange())
                .hasStatus(303);
        assertThat(clients.apply(key.group())).isEmpty();
        assertThat(mvc.post()
                        .uri(end)
                        .with(people.as(filled.producer()))
                        .with(csrf())
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void aKeyWithoutNameIsRefusedAndAStrangerSeesNothing() {
        EntityId entity = filled.registerEntity();
        assertThat(issue(filled.producer(), entity, " ")).hasStatus(422);
        assertThat(issue(filled.producer(), entity, "x".repeat(101))).hasStatus(422);
        Actor stranger = people.a(Role.PRODUCER, "", 7);
        assertThat(list(stranger, entity)).hasStatus(404);
        assertThat(issue(stranger, entity, "Của tôi")).hasStatus(404);
    }

    private MvcTestResult issue(Actor by, EntityId entity, String name) {
        return mvc.post()
                .uri("/entities/" + entity + "/api-keys")
                .param("name", name)
                .with(people.as(by))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult list(Actor by, EntityId entity) {
        return mvc.get()
                .uri("/entities/" + entity + "/api-keys")
                .with(people.as(by))
                .exchange();
    }
}
