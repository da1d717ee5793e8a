package vn.saolang.epcis.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.epcis.model.EpcisVectors;
import vn.saolang.epcis.model.check.Checks;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.key.ApiKeys;

/** The vectors of the standard over HTTP: what is valid is taken and found again, under the hash where no id is given. */
@WebTest
class CaptureVectorsWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApiKeys keys;

    @Autowired
    FilledDossiers filled;

    String key;

    @BeforeEach
    void aProducerWithoutEvents() {
        EntityId entity = filled.registerEntity();
        key = keys.issue(filled.producer(), entity, "test");
    }

    @Test
    void documents() {
        List<String> wrong = new ArrayList<>();
        for (Path file : EpcisVectors.documents("valid")) {
            JsonNode document = EpcisVectors.JSON.readTree(file.toFile());
            boolean single = document.path("type").asString().endsWith("Event");
            int status = post(single ? "/epcis/events" : "/epcis/capture", document)
                    .getResponse()
                    .getStatus();
            if (status != (single ? 201 : 202)) {
                wrong.add(file.getFileName() + " " + status);
            }
        }
        for (Path file : EpcisVectors.documents("invalid")) {
            int status = post("/epcis/capture", EpcisVectors.JSON.readTree(file.toFile()))
                    .getResponse()
                    .getStatus();
            if (status != 400) {
                wrong.add(file.getFileName() + " " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void mutants() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode mutant : EpcisVectors.read("mutants.json").get("cases")) {
            int status =
                    post("/epcis/capture", mutant.get("document")).getResponse().getStatus();
            String expected = mutant.get("expect").asString();
            if ((expected.equals("accept") && status != 202) || (expected.equals("reject") && status != 400)) {
                wrong.add(mutant.get("name").asString() + " " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void hashes() {
        for (JsonNode vector : EpcisVectors.read("event-hash.json").get("cases")) {
            aProducerWithoutEvents();
            JsonNode document = vector.get("document").deepCopy();
            Checks.eventsOf(document).forEach(event -> ((ObjectNode) event).remove("eventID"));
            assertThat(post("/epcis/capture", document)).hasStatus(202);
            assertThat(ids()).as(vector.get("name").asString()).isEqualTo(strings(vector.get("eventHashes")));
        }
    }

    private MvcTestResult post(String uri, JsonNode body) {
        return mvc.post()
                .uri(uri)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.toString())
                .exchange();
    }

    private TreeSet<String> ids() {
        MvcTestResult found = mvc.get()
                .uri("/epcis/events")
                .header("Authorization", "Bearer " + key)
                .exchange();
        assertThat(found).hasStatusOk();
        JsonNode document = EpcisVectors.JSON.readTree(found.getResponse().getContentAsByteArray());
        TreeSet<String> ids = new TreeSet<>();
        Checks.eventsOf(document).forEach(event -> ids.add(event.get("eventID").asString()));
        assertThat(EpcisVectors.defects(document)).isEmpty();
        return ids;
    }

    private static TreeSet<String> strings(JsonNode list) {
        return new TreeSet<>(list.valueStream().map(JsonNode::asString).toList());
    }
}
