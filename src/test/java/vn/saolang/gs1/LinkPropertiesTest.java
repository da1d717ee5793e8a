package vn.saolang.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.saolang.gs1.model.CharacterSet;

/** What holds for every link and for every text that is none. */
class LinkPropertiesTest {

    private static final String LIKELY = "https://a/01/08936000010010/10/L?17=270115&99=%2F+#()^\\.:urnepcidsgtin*";

    private static Arbitrary<String> value(int longest) {
        return Arbitraries.strings()
                .withChars(CharacterSet.X.characters().toCharArray())
                .ofMinLength(1)
                .ofMaxLength(longest);
    }

    @Provide
    Arbitrary<Map<String, String>> elements() {
        Arbitrary<String> gtin = Arbitraries.strings().numeric().ofLength(13).map(CheckDigit::complete);
        Arbitrary<String> day = Arbitraries.of("260115", "280229", "271200");
        return Combinators.combine(
                        gtin,
                        value(20).injectNull(0.3),
                        value(20).injectNull(0.3),
                        value(20).injectNull(0.3),
                        day.injectNull(0.5),
                        value(90).injectNull(0.5),
                        value(30).injectNull(0.5))
                .as((key, variant, lot, serial, expiry, own, order) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("400", order);
                    values.put("21", serial);
                    values.put("01", key);
                    values.put("10", lot);
                    values.put("99", own);
                    values.put("22", variant);
                    values.put("17", expiry);
                    values.values().removeIf(Objects::isNull);
                    return values;
                });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsBuiltIsReadAgain(@ForAll("elements") Map<String, String> values) {
        DigitalLink.Parsed link = DigitalLink.of(Elements.of(values));
        DigitalLink.Parsed again = DigitalLink.parse(link.build("https://ocop.example.vn/trace"));
        assertThat(again.elements().values()).containsExactlyInAnyOrderEntriesOf(values);
        assertThat(again.canonical()).isEqualTo(link.canonical());
        assertThat(DigitalLink.parse(link.canonical()).canonical()).isEqualTo(link.canonical());
        assertThat(EpcUri.canonical(EpcUri.canonical(link.canonical())))
                .isEqualTo(EpcUri.canonical(link.build("https://b.vn")));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void elementStringsAreReadAgain(@ForAll("elements") Map<String, String> values) {
        Elements elements = Elements.of(values);
        assertThat(Elements.parse(elements.unbracketed())).isEqualTo(elements);
        // a backslash is in no character set, so an escape is never ambiguous
        assertThat(Elements.parse(elements.bracketed())).isEqualTo(elements);
    }

    @Property(tries = 2000)
    void nothingElseIsEverThrown(@ForAll String text) {
        readAll(text);
    }

    @Property(tries = 2000)
    void norForBytes(@ForAll byte[] bytes) {
        readAll(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @Provide
    Arbitrary<String> nearlyLinks() {
        Arbitrary<String> part = Arbitraries.of(
                "https://",
                "a",
                "/",
                "/01/",
                "08936000010010",
                "/10/",
                "/21/",
                "?",
                "&",
                "=",
                "#",
                "17",
                "99",
                "3103",
                "%2F",
                "%",
                "+",
                "(01)",
                "(10)",
                "(",
                "^",
                "^01",
                "8030",
                "urn:epc:id:",
                "urn:epc:idpat:",
                "sgtin:",
                "itip:",
                "893600001.",
                "0001.",
                "*",
                "\0",
                "é");
        Arbitrary<String> noise =
                Arbitraries.strings().withChars(LIKELY.toCharArray()).ofMaxLength(3);
        return Arbitraries.oneOf(part, part, part, noise).list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void norForTextsThatAreNearlyRight(@ForAll("nearlyLinks") String text) {
        readAll(text);
        readAll("https://a/01/08936000010010" + text);
        readAll("^0108936000010010" + text);
        readAll("(01)08936000010010" + text);
        readAll("urn:epc:id:sgtin:893600001.0001." + text);
    }

    private static void readAll(String text) {
        quietly(() -> DigitalLink.parse(text).canonical());
        quietly(() -> DigitalLink.of(Elements.parse(text)).build(text));
        quietly(() -> CheckDigit.of(text));
        assertThat(CheckDigit.valid(text)).isIn(true, false);
        assertThat(EpcUri.canonical(text)).isNotNull();
    }

    private static void quietly(Runnable reading) {
        try {
            reading.run();
        } catch (Gs1Exception expected) {
            assertThat(expected).hasMessageMatching("(?s).+");
        }
    }
}
