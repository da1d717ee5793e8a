package vn.saolang.epcis.model.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.vocabulary.Vocabulary;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;

/** The text before hashing: one for all ways of writing the same event. */
class EventHashTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.10       | 12.1
            4711.0      | 4711
            0012        | 12
            +5          | 5
            -0.0        | 0
            1e3         | 1000
            0.00001234  | 1.234e-05
            0.0001      | 0.0001
            1_000       | 1000
            1__0        | 1__0
            1e          | 1e
            .5          | 0.5
            .           | .
            NaN         | NaN
            1e999       | 1e999
            12d         | 12d
            urn:epcglobal:cbv:disp:active | https://ref.gs1.org/cbv/Disp-active
            """)
    void values(String given, String canonical) {
        assertThat(CanonicalValue.text(given)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-02-16T20:33:31.116000-06:00   | 2022-02-17T02:33:31.116Z
            2022-02-16T20:33:31Z               | 2022-02-16T20:33:31.000Z
            2022-02-16t20:33:31.9996z          | 2022-02-16T20:33:32.000Z
            2022-02-16T20:33:31.1165Z          | 2022-02-16T20:33:31.116Z
            2022-02-16T20:33:31.1175Z          | 2022-02-16T20:33:31.118Z
            2016-12-31T23:59:60Z               | 2017-01-01T00:00:00.000Z
            """)
    void times(String given, String canonical) {
        assertThat(CanonicalValue.time(given)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-16T20:33:31",
        "2022-02-30T20:33:31Z",
        "2022-13-16T20:33:31Z",
        "2022-02-16T24:00:00Z",
        "2022-02-16",
        "2022-02-16T20:33:31.Z",
        "2022-02-16T20:33:31+0700",
        "2022-02-16T20:33:31+25:00",
        "0000-01-01T00:00:00Z"
    })
    void noTimes(String given) {
        assertThat(Times.instant(given)).isNull();
    }

    @Test
    void aTimeIsKeptToTheMillisecond() {
        assertThat(Times.instant("2026-02-11T08:00:00.1234567+07:00"))
                .isEqualTo(Instant.parse("2026-02-11T01:00:00.123Z"));
    }

    @Test
    void wordsAreOneHoweverTheyAreWritten() {
        for (String packing : new String[] {
            "packing",
            "https://ref.gs1.org/cbv/BizStep-packing",
            "urn:epcglobal:cbv:bizstep:packing",
            "cbv:BizStep-packing"
        }) {
            assertThat(Vocabulary.canonical(Kind.BIZ_STEP, packing)).isEqualTo("packing");
        }
        assertThat(Vocabulary.canonical(Kind.BIZ_STEP, "https://ref.gs1.org/cbv/BizStep-mine"))
                .isEqualTo("https://ref.gs1.org/cbv/BizStep-mine");
        assertThat(Vocabulary.canonical(Kind.MEASUREMENT, "gs1:Speed")).isEqualTo("Speed");
    }

    @Test
    void prefixesOrderAndFormsDoNotMatterButContentDoes() {
        String one = hash("""
                {"@context": {"a": "https://ns.example.com/"}, "type": "ObjectEvent", "eventTime": "2026-02-11T08:00:00Z",
                 "epcList": ["urn:epc:id:sgtin:4012345.011111.987", "urn:x:1"], "bizStep": "packing", "a:b": {"a:c": [2, 1]}}""");
        String other = hash("""
                {"@context": {"z": "https://ns.example.com/"}, "z:b": {"z:c": [1.0, "2"]}, "recordTime": "2026-02-12T08:00:00Z",
                 "bizStep": "https://ref.gs1.org/cbv/BizStep-packing", "eventTime": "2026-02-11T15:00:00.000+07:00",
                 "epcList": ["urn:x:1", "https://id.gs1.org/01/04012345111118/21/987"], "type": "ObjectEvent", "eventID": "urn:x:7",
                 "rdfs:comment": "nothing"}""");
        assertThat(one).isEqualTo(other);
        assertThat(hash("{\"type\": \"ObjectEvent\", \"epcList\": [\"urn:x:2\"]}"))
                .isNotEqualTo(hash("{\"type\": \"ObjectEvent\", \"epcList\": [\"urn:x:1\"]}"));
    }

    @Test
    void charactersBeyondTheFirstPlaneSortLast() {
        String text = EventHash.preHash(
                (ObjectNode) JsonMapper.shared().readTree("{\"type\": \"T\", \"gs1:a\": [\"😀\", \"\uffee\"]}"),
                Namespaces.NONE,
                Set.of());
        assertThat(text).endsWith("a=\uffee{https://gs1.org/voc/}a=😀");
    }

    private static String hash(String event) {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(event);
        return EventHash.of(json, Namespaces.NONE.with(json.get("@context")), Set.of());
    }
}
