package vn.saolang.epcis.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.hash.EventHash;
import vn.saolang.epcis.model.read.EventReader;
import vn.saolang.epcis.model.read.Surroundings;

/** Whatever JSON comes: rules answer and never break, and what they let pass can be read and hashed. */
class EventPropertiesTest {

    private static final String BASE = """
            {"@context": [{"ex": "https://ns.example.com/"}], "type": "ObjectEvent", "eventTime": "2026-02-11T08:00:00Z",
             "eventTimeZoneOffset": "+07:00", "epcList": ["urn:epc:id:sgtin:4012345.011111.987"], "action": "OBSERVE"}""";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "type",
                "eventTime",
                "action",
                "epcList",
                "quantityList",
                "sensorElementList",
                "sensorReport",
                "ilmd",
                "readPoint",
                "id",
                "errorDeclaration",
                "persistentDisposition",
                "set",
                "ex:a",
                "ex:b",
                "@context",
                "bizTransactionList",
                "eventID",
                "sourceList",
                "foo",
                "childEPCs",
                "parentID",
                "quantity",
                "value");
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(NODES::stringNode),
                Arbitraries.of(
                                "ObjectEvent",
                                "AggregationEvent",
                                "a:b",
                                "urn:epc:id:sscc:1.2",
                                "https://id.gs1.org/01/1",
                                "1e400",
                                "ADD",
                                "2026-01-01T00:00:00Z",
                                "TransformationEvent",
                                "Temperature")
                        .map(NODES::stringNode),
                Arbitraries.doubles().map(NODES::numberNode),
                Arbitraries.of(NODES.nullNode(), NODES.booleanNode(true), NODES.arrayNode(), NODES.objectNode()));
        return Arbitraries.recursive(() -> leaves, this::grown, 0, 3);
    }

    private Arbitrary<JsonNode> grown(Arbitrary<JsonNode> inner) {
        Arbitrary<JsonNode> arrays =
                inner.list().ofMaxSize(3).map(items -> NODES.arrayNode().addAll(items));
        Arbitrary<JsonNode> objects = Combinators.combine(names(), inner, names(), inner)
                .as((a, x, b, y) -> {
                    ObjectNode object = NODES.objectNode();
                    object.set(a, x);
                    object.set(b, y);
                    return object;
                });
        return Arbitraries.oneOf(arrays, objects);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nothingBreaksTheRules(@ForAll("trees") JsonNode any, @ForAll("names") String name) {
        Checks.document(any);
        Checks.event(any);
        ObjectNode event = (ObjectNode) JsonMapper.shared().readTree(BASE);
        event.set(name, any);
        if (Checks.event(event).isEmpty()) {
            CapturedEvent read =
                    new EventReader(UUID.randomUUID(), Instant.EPOCH, null).read(event, Surroundings.none());
            assertThat(read.eventId()).isNotEmpty();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theHashDoesNotDependOnTheOrderOfFields(@ForAll("trees") JsonNode a, @ForAll("trees") JsonNode b) {
        ObjectNode one = NODES.objectNode();
        one.set("ex:a", a);
        one.set("ex:b", b);
        ObjectNode other = NODES.objectNode();
        other.set("ex:b", b);
        other.set("ex:a", a);
        assertThat(EventHash.of(one, Namespaces.NONE, Set.of()))
                .isEqualTo(EventHash.of(other, Namespaces.NONE, Set.of()));
    }
}
