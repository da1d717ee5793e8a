package vn.saolang.epcis.model.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.EpcisVectors;
import vn.saolang.epcis.model.check.Checks;
import vn.saolang.epcis.model.read.Surroundings;

/** The vectors of the event hash: text before hashing, and hash. */
class EventHashVectorsTest {

    /** Its second text is cut off in the vectors: the hash they give beside it is of the whole text. */
    private static final String CUT_OFF = "epcisDocWithDefaultSchemaInContext";

    @TestFactory
    Stream<DynamicTest> vectors() {
        return EpcisVectors.read("event-hash.json")
                .get("cases")
                .valueStream()
                .map(vector -> DynamicTest.dynamicTest(vector.get("name").asString(), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        JsonNode document = vector.get("document");
        Surroundings around = Surroundings.of(document);
        List<String> texts = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (JsonNode event : Checks.eventsOf(document)) {
            texts.add(EventHash.preHash(EpcisVectors.object(event), around.names(), around.ignored()));
            hashes.add(EventHash.of(EpcisVectors.object(event), around.names(), around.ignored()));
        }
        if (!vector.get("name").asString().equals(CUT_OFF)) {
            assertThat(texts).containsExactlyInAnyOrderElementsOf(strings(vector.get("preHashes")));
        }
        assertThat(hashes).containsExactlyInAnyOrderElementsOf(strings(vector.get("eventHashes")));
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
