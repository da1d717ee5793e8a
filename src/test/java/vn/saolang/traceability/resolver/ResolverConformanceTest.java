package vn.saolang.traceability.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.Conformance;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.producer.app.prefix.DeclarePrefix;
import vn.saolang.producer.key.ApiKeys;
import vn.saolang.producer.prefix.Gs1Prefixes;

/** The requests of the shared vectors, answered from the shared entries. */
@WebTest
class ResolverConformanceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EXAMPLES = "9506000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Gs1Prefixes prefixes;

    @Autowired
    ApiKeys keys;

    @Autowired
    Accounts accounts;

    @Autowired
    DeclarePrefix declared;

    @BeforeEach
    void load() throws IOException {
        Path folder = Conformance.folder("gs1-resolver").resolve("entries");
        Links links = new Links(mvc, producers, prefixes, keys, holder(), EXAMPLES);
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                assertThat(links.put(Files.readString(file)))
                        .as(file.toString())
                        .hasStatusOk();
            }
        }
    }

    /** In the demo world somebody holds the numbers of the examples already. */
    private Actor holder() {
        return accounts.withLogin("demo.producer-3").map(Account::asActor).orElseGet(this::someone);
    }

    private Actor someone() {
        return people.a(Role.PRODUCER, "", 51);
    }

    /** The demo world, loaded after this test, must find the numbers free. */
    @AfterEach
    void giveTheNumbersBack() {
        for (EntitySummary own : producers.of(someone())) {
            declared.of(own.id()).forEach(prefix -> declared.end(someone(), own.id(), prefix.id()));
        }
    }

    @Test
    void answersTheSharedRequests() throws IOException {
        JsonNode requests = JSON.readTree(
                        Files.readString(Conformance.folder("gs1-resolver").resolve("requests.json")))
                .path("requests");
        List<String> wrong = new ArrayList<>();
        for (JsonNode request : requests) {
            for (String spelling : List.of("linktype", "linkType")) {
                String path = request.path("path").asString().replace("linktype=", spelling + "=");
                var call = mvc.get().uri(java.net.URI.create(path));
                for (var header : request.path("headers").properties()) {
                    call = call.header(header.getKey(), header.getValue().asString());
                }
                String flaw = flaw(request, call.exchange());
                if (!flaw.isEmpty()) {
                    wrong.add(path + ": " + flaw);
                }
            }
        }
        assertThat(requests.size()).isPositive();
        assertThat(wrong).isEmpty();
    }

    private static String flaw(JsonNode request, MvcTestResult answer) {
        int status = answer.getResponse().getStatus();
        String location = String.valueOf(answer.getResponse().getHeader("Location"));
        if (status != request.path("status").asInt()) {
            return "status " + status + " " + location;
        }
        if (request.has("location") && !location.equals(request.path("location").asString())) {
            return location;
        }
        for (JsonNode part : request.path("locationContains")) {
            if (!location.contains(part.asString())) {
                return location;
            }
        }
        return "";
    }

    @Test
    void theModelLinksetHasNoMemberOursLacks() throws IOException {
        JsonNode model = JSON.readTree(
                Files.readString(Conformance.folder("gs1-resolver").resolve("modelLinkset.json")));
        JsonNode ours = JSON.readTree(mvc.get()
                .uri("/01/09506000134376/21/1234?linkType=linkset")
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        assertThat(ours.propertyNames()).isEqualTo(model.propertyNames());
        assertThat(ours.path("linkset").size()).isEqualTo(model.path("linkset").size());
        JsonNode key = ours.path("linkset").path(0);
        assertThat(key.path("anchor").asString()).endsWith("/01/09506000134376");
        assertThat(key.path("itemDescription").isString()).isTrue();
        JsonNode defaults = key.path("https://ref.gs1.org/voc/defaultLink");
        assertThat(defaults.size()).isEqualTo(1);
        assertThat(defaults.path(0).propertyNames()).containsExactlyInAnyOrder("href", "title");
        JsonNode serial = ours.path("linkset").path(1);
        assertThat(serial.path("anchor").asString()).endsWith("/01/09506000134376/21/1234");
        JsonNode link = serial.path("https://ref.gs1.org/voc/certificationInfo").path(0);
        assertThat(link.path("href").asString()).endsWith("serial=1234");
        assertThat(link.path("hreflang").isArray()).isTrue();
        assertThat(link.path("context").isArray()).isTrue();
    }
}
