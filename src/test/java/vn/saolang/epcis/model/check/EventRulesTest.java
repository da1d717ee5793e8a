package vn.saolang.epcis.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules beyond the schema, each with an event that keeps it and one that does not. */
class EventRulesTest {

    private static final String HEAD = """
            {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://ns.example.com/"}],
             "eventTime": "2026-02-11T08:00:00Z", "eventTimeZoneOffset": "+07:00", """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ADD     | "parentID": "urn:x:p", "childEPCs": ["urn:x:c"] | []
            OBSERVE | "childEPCs": ["urn:x:c"]                        | []
            DELETE  | "parentID": "urn:x:p"                           | []
            ADD     | "childEPCs": ["urn:x:c"]                        | [/parentID]
            DELETE  | "childEPCs": ["urn:x:c"]                        | [/parentID]
            ADD     | "parentID": "urn:x:p"                           | [/]
            """)
    void aggregations(String action, String fields, String pointers) {
        assertThat(pointers("\"type\": \"AggregationEvent\", \"action\": \"" + action + "\", " + fields))
                .isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "quantity": 2                   | []
            "quantity": 2.5, "uom": "KGM"   | []
            "quantity": 0                   | []
            "quantity": 2.5                 | [/quantityList/0/quantity]
            "quantity": -1                  | [/quantityList/0/quantity]
            "uom": "KGM"                    | [/quantityList/0/uom]
            "quantity": 2, "uom": "kg"      | [/quantityList/0/uom]
            "quantity": 2, "ex:note": "x"   | [/quantityList/0/ex:note]
            """)
    void quantities(String fields, String pointers) {
        assertThat(pointers(object("\"quantityList\": [{\"epcClass\": \"urn:x:c\", " + fields + "}]")))
                .isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "epcList": ["urn:epc:idpat:sgtin:4012345.044444.*"]                          | [/epcList/0]
            "quantityList": [{"epcClass": "urn:epc:id:sgtin:4012345.011111.987"}]        | [/quantityList/0/epcClass]
            "quantityList": [{"epcClass": "urn:epc:idpat:sgtin:4012345.044444.*"}]       | []
            "epcList": []                                                                | [/]
            "epcList": ["urn:x:1"], "ex:a": 1                                            | []
            "epcList": ["urn:x:1"], "other:a": 1                                         | [/other:a]
            "epcList": ["urn:x:1"], "https://other.example/a": 1                         | []
            "epcList": ["urn:x:1"], "a": 1                                               | [/a]
            "epcList": ["urn:x:1"], "ilmd": {"ex:a": 1}                                  | [/ilmd]
            "epcList": ["urn:x:1"], "bizStep": "https://ref.gs1.org/cbv/BizStep-packing" | []
            "epcList": ["urn:x:1"], "bizStep": "urn:epcglobal:cbv:bizstep:packing"       | [/bizStep]
            "epcList": ["urn:x:1", "urn:x:1"]                                            | [/epcList/1]
            """)
    void objects(String fields, String pointers) {
        assertThat(pointers(object(fields))).isEqualTo(pointers);
    }

    @Test
    void sensorDataNeedsAPlaceWhenNothingElseIsNamed() {
        String sensors =
                "\"sensorElementList\": [{\"sensorReport\": [{\"type\": \"Temperature\", \"value\": 4, \"uom\": \"CEL\"}]}]";
        assertThat(pointers(object(sensors + ", \"readPoint\": {\"id\": \"urn:x:1\"}")))
                .isEqualTo("[]");
        assertThat(pointers(object(sensors))).isEqualTo("[/]");
    }

    @Test
    void aTransformationHasTwoEndsOrAnIdThatTiesThem() {
        String input = "\"type\": \"TransformationEvent\", \"inputEPCList\": [\"urn:x:1\"]";
        assertThat(pointers(input)).isEqualTo("[/]");
        assertThat(pointers(input + ", \"transformationID\": \"urn:x:t\"")).isEqualTo("[]");
        assertThat(pointers(input + ", \"outputEPCList\": [\"urn:x:2\"]")).isEqualTo("[]");
    }

    @Test
    void aContextWhoseContentIsNotKnownMayDeclareAnything() {
        String event = HEAD.replace("{\"ex\": \"https://ns.example.com/\"}", "\"https://other.example/context.jsonld\"")
                + object("\"epcList\": [\"urn:x:1\"], \"other:a\": 1}");
        assertThat(Checks.event(json(event))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"urn:x:1", "https://a.example:8080/b?c#d", "ni:///sha-256;ab?ver=CBV2.0", "geo:47.5,11.1", "a:b"
            })
    void uris(String text) {
        assertThat(Uris.isUri(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                ":x",
                "urn:",
                "1a:b",
                "a b:c",
                "https://a/b c",
                "https://a/ộ",
                "a:%zz",
                "a:b#c#d",
                "https://a:b/",
                "a:[b]"
            })
    void noUris(String text) {
        assertThat(Uris.isUri(text)).isFalse();
    }

    private static String object(String fields) {
        return "\"type\": \"ObjectEvent\", \"action\": \"OBSERVE\", " + fields;
    }

    private static String pointers(String fields) {
        return Checks.event(json(HEAD + fields + "}")).stream()
                .map(defect -> defect.pointer().isEmpty() ? "/" : defect.pointer())
                .toList()
                .toString();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
