package vn.saolang.gs1.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.Conformance;

/** The vectors of what stands beneath links: percent coding and the order in a path. */
class VectorsTest {

    private static JsonNode file(String name) {
        return JsonMapper.shared()
                .readTree(Conformance.folder("gs1-digital-link").resolve(name).toFile());
    }

    @Test
    void valuesAreCodedAndDecoded() {
        for (JsonNode one : file("percent-encode.json")) {
            String value = one.path("input").asString();
            assertThat(PercentCoding.path(value)).isEqualTo(one.path("inPath").asString());
            assertThat(PercentCoding.query(value)).isEqualTo(one.path("inQuery").asString());
        }
        for (JsonNode one : file("percent-decode.json")) {
            String coded = one.path("input").asString();
            assertThat(PercentCoding.fromPath(coded))
                    .isEqualTo(one.path("inPath").asString());
            assertThat(PercentCoding.fromQuery(coded))
                    .isEqualTo(one.path("inQuery").asString());
        }
    }

    @Test
    void sequencesOfThePathAreKnown() {
        for (JsonNode one : file("key-qualifier-sequences.json")) {
            List<String> sequence = StreamSupport.stream(one.spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
            ApplicationIdentifier key = Objects.requireNonNull(AiTable.find(sequence.getFirst()));
            assertThat(key.isKey()).isTrue();
            PathRules.requireSequence(key, sequence.subList(1, sequence.size()));
        }
    }
}
