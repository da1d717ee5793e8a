package vn.saolang.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.Conformance;

/** Every case of the vectors beside the project; cases that switch on what the standard dropped are left out (docs/conformance.md). */
class ConformanceTest {

    private static JsonNode file(String name) {
        return JsonMapper.shared()
                .readTree(Conformance.folder("gs1-digital-link").resolve(name).toFile());
    }

    private static Stream<DynamicTest> each(JsonNode cases, Function<JsonNode, ThrowingCallable> test) {
        return StreamSupport.stream(cases.spliterator(), false)
                .filter(one -> one.path("options").isMissingNode()
                        || one.path("options").isEmpty()
                        || !one.path("valid").asBoolean())
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(), () -> test.apply(one).call()));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Gs1Exception.class);
    }

    @TestFactory
    Stream<DynamicTest> linksAreRead() {
        return each(file("parse-uri.json"), one -> () -> {
            String uri = one.path("input").asString();
            if (!one.path("valid").asBoolean()) {
                refused(() -> DigitalLink.parse(uri));
            } else {
                assertThat(DigitalLink.parse(uri).elements().unbracketed())
                        .isEqualTo(one.path("elementString").asString());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> linksAreBuilt() {
        return each(file("generate-uri.json"), one -> () -> {
            String elements = one.path("bracketedElementString").asString();
            String stem = one.path("stem").isNull() ? null : one.path("stem").asString();
            if (!one.path("valid").asBoolean()) {
                refused(() -> DigitalLink.of(Elements.parse(elements)).build(stem));
            } else {
                assertThat(DigitalLink.of(Elements.parse(elements)).build(stem))
                        .isEqualTo(one.path("uri").asString());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> bracketedElementStringsAreRead() {
        return each(file("bracketed-element-strings.json"), one -> () -> {
            String text = one.path("input").asString();
            if (!one.path("valid").asBoolean()) {
                refused(() -> Elements.parse(text));
            } else {
                assertThat(Elements.parse(text).unbracketed())
                        .isEqualTo(one.path("elementString").asString());
                assertThat(Elements.parse(text).bracketed()).isEqualTo(text);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> unbracketedElementStringsAreRead() {
        return each(file("unbracketed-element-strings.json"), one -> () -> {
            String text = one.path("input").asString();
            if (!one.path("valid").asBoolean()) {
                refused(() -> Elements.parse(text));
            } else {
                assertThat(Elements.parse(text).list()).isNotEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> valuesAreChecked() {
        return each(file("value-linters.json"), one -> () -> {
            String text = one.path("input").asString();
            if (!one.path("valid").asBoolean()) {
                refused(() -> Elements.parse(text));
            } else {
                assertThat(Elements.parse(text).bracketed()).isEqualTo(text);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> elementsThatStandTogetherAreChecked() {
        return each(file("ai-associations.json"), one -> () -> {
            String text = one.path("input").asString();
            if (!one.path("valid").asBoolean()) {
                refused(() -> Elements.parse(text).associated());
            } else if (one.path("rule").asString().equals("validateAIrepeats")) {
                assertThat(Elements.parse(text).list()).isNotEmpty();
            } else {
                assertThat(Elements.parse(text).associated().bracketed()).isEqualTo(text);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatTheOracleSays() {
        return each(file("oracle-ocop.json").path("cases"), one -> () -> {
            String text = one.path("input").asString();
            if (!one.path("valid").asBoolean()) {
                assertThatThrownBy(() -> read(text))
                        .isInstanceOfSatisfying(Gs1Exception.class, refusal -> assertAi(one, refusal));
            } else {
                DigitalLink.Parsed link = read(text);
                assertSameLink(link.canonical(), one.path("canonicalUri").asString());
                assertThat(link.ignored())
                        .containsExactlyElementsOf(StreamSupport.stream(
                                        one.path("ignoredQueryParams").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList());
            }
        });
    }

    private static DigitalLink.Parsed read(String text) {
        return text.startsWith("(") || text.startsWith("^")
                ? DigitalLink.of(Elements.parse(text))
                : DigitalLink.parse(text);
    }

    /** Where the oracle names an identifier, it is the one at fault. */
    private static void assertAi(JsonNode one, Gs1Exception refusal) {
        var named =
                Pattern.compile("AI \\((\\d+)\\)").matcher(one.path("reason").asString());
        if (named.find()) assertThat(refusal.ai()).isEqualTo(named.group(1));
    }

    /** The same path, and the same attributes in any order. */
    private static void assertSameLink(String link, String expected) {
        assertThat(link.split("\\?")[0]).isEqualTo(expected.split("\\?")[0]);
        assertThat(attributes(link)).isEqualTo(attributes(expected));
    }

    private static Set<String> attributes(String link) {
        return Stream.of(link.split("[?&]")).skip(1).collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> identifiersOfEventsBecomeLinks() {
        return each(
                file("epc-uri-to-constrained-canonical-dl.json").path("cases"),
                one -> () -> assertThat(
                                EpcUri.link(one.path("input").asString()).orElse(null))
                        .isEqualTo(
                                one.path("expected").isNull()
                                        ? null
                                        : one.path("expected").asString()));
    }
}
