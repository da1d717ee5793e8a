package vn.saolang.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links: what is read, how they are written, what is refused and whom it blames. */
class DigitalLinkTest {

    private static final String GTIN = "08936000010010";

    @Test
    void aLinkTellsItsParts() {
        DigitalLink.Parsed link = DigitalLink.parse("http://ocop.example.vn:8080/a/01/b/01/" + GTIN
                + "/22/V/10/L%2f1/21/S+1?99=a%2Bc&utm=zalo&17=270115&&flag#11=260115");
        assertThat(link.primaryKey()).isEqualTo(new Element("01", GTIN));
        assertThat(link.qualifiers())
                .containsExactly(Map.entry("22", "V"), Map.entry("10", "L/1"), Map.entry("21", "S+1"));
        assertThat(link.attributes()).containsExactly(Map.entry("99", "a+c"), Map.entry("17", "270115"));
        assertThat(link.ignored()).containsExactly("utm=zalo", "flag");
        assertThat(link.inPath("01")).isEqualTo(GTIN);
        assertThat(link.inPath("10")).isEqualTo("L/1");
        assertThat(link.inPath("17")).isNull();
        assertThat(link.canonical())
                .isEqualTo("https://id.gs1.org/01/" + GTIN + "/22/V/10/L%2F1/21/S%2B1?17=270115&99=a%2Bc");
        assertThat(link.build("https://a.vn/x/"))
                .isEqualTo("https://a.vn/x/01/" + GTIN + "/22/V/10/L%2F1/21/S%2B1?17=270115&99=a%2Bc");
    }

    @Test
    void attributesAreSortedOnlyInTheCanonicalForm() {
        DigitalLink.Parsed link = DigitalLink.of(Elements.parse("(99)z(01)" + GTIN + "(3103)000500(13)260115(240)A"));
        assertThat(link.canonical()).isEqualTo("https://id.gs1.org/01/" + GTIN + "?13=260115&240=A&3103=000500&99=z");
        assertThat(link.build(null)).isEqualTo("https://id.gs1.org/01/" + GTIN + "?3103=000500&13=260115&99=z&240=A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(01)08936000010010(235)X(10)L           | /01/08936000010010/235/X?10=L",
                "(21)S(22)V(10)L(01)08936000010010       | /01/08936000010010/22/V/10/L/21/S",
                "(414)8936000010003(7040)1ABC            | /414/8936000010003/7040/1ABC",
                "(8010)8936A(8011)12                     | /8010/8936A/8011/12",
                "(415)8936000010003(8020)R1              | /415/8936000010003/8020/R1",
                "(8018)401234500000067657(8019)1         | /8018/401234500000067657/8019/1",
                "(8004)8936-1(7040)1ABC                  | /8004/8936-1/7040/1ABC",
                "(253)8936000010003(01)08936000010010    | /253/8936000010003?01=08936000010010",
                "(8003)08936000010003A/1                 | /8003/08936000010003A%2F1",
            })
    void elementsAreArrangedAsTheKeyWantsThem(String elements, String expected) {
        DigitalLink.Parsed link = DigitalLink.of(Elements.parse(elements));
        assertThat(link.canonical()).isEqualTo("https://id.gs1.org" + expected);
        assertThat(DigitalLink.parse(link.canonical()).canonical()).isEqualTo(link.canonical());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "(10)L(99)x                                | 10  | MISSING_PARTNER",
                "(99)x                                     | -   | NO_PRIMARY_KEY",
                "(01)08936000010010(8200)http://a.vn       | 8200 | NOT_AN_ATTRIBUTE",
                "(414)8936000010003(254)A(7040)1ABC        | 7040 | NOT_AN_ATTRIBUTE",
            })
    void elementsThatMakeNoLink(String elements, @Nullable String ai, Reason reason) {
        assertRefused(() -> DigitalLink.of(Elements.parse(elements)), ai, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "https://a/01/08936000010010/21/S/10/L         | 10   | KEY_SEQUENCE",
                "https://a/01/08936000010010/10/L/10/L         | 10   | KEY_SEQUENCE",
                "https://a/01/08936000010010/22/V/235/X        | 235  | KEY_SEQUENCE",
                "https://a/414/8936000010003/254/A/7040/1ABC   | 7040 | KEY_SEQUENCE",
                "https://a/417/8936000010003/254/A             | 254  | KEY_SEQUENCE",
                "https://a/00/089360000100000010/10/L          | 10   | KEY_SEQUENCE",
                "https://a/01/08936000010010/99/x              | 99   | KEY_SEQUENCE",
                "https://a/01/08936000010010/                  | -    | NO_PRIMARY_KEY",
                "https://a/01/                                 | 01   | EMPTY_VALUE",
                "https://a/01/08936000010010/10/               | 10   | EMPTY_VALUE",
                "https://a/01/08936000010010/1000/x            | -    | NO_PRIMARY_KEY",
                "https://a/10/L                                | -    | NO_PRIMARY_KEY",
                "https://a                                     | -    | NO_PRIMARY_KEY",
                "https://a/                                    | -    | NO_PRIMARY_KEY",
                "https://a//                                   | -    | NO_PRIMARY_KEY",
                "https:///01/08936000010010                    | -    | HOST",
                "https://a?b/01/08936000010010                 | -    | NO_PRIMARY_KEY",
                "https://u@a/01/08936000010010                 | -    | HOST",
                "Https://a/01/08936000010010                   | -    | SCHEME",
                "ftp://a/01/08936000010010                     | -    | SCHEME",
                "https://a/01/08936000010010?17=270115&17=270115 | 17 | DUPLICATE",
                "https://a/01/08936000010010?254=A             | 254  | NOT_AN_ATTRIBUTE",
                "https://a/01/08936000010010?22=A              | 22   | NOT_AN_ATTRIBUTE",
                "https://a/01/08936000010010/21/S?10=A         | 10   | BELONGS_IN_PATH",
                "https://a/01/08936000010010?1=A               | 1    | UNKNOWN_AI",
                "https://a/01/08936000010010?89=A              | 89   | UNKNOWN_AI",
                "https://a/01/08936000010010?17=271315         | 17   | DATE",
                "https://a/01/08936000010010?99=a+b            | 99   | CHARACTER",
                "https://a/01/08936000010010?02=08936000010010&37=1 | 01 | NOT_TOGETHER",
                "https://a/01/0893600001001%30                 | -    | -",
                "https://a/01/08936000010010/10/%C3%A0         | 10   | CHARACTER",
                "https://a/01/08936000010010/10/5%             | -    | -",
            })
    void whatIsRefusedBlamesTheIdentifier(String uri, @Nullable String ai, @Nullable Reason reason) {
        if (reason == null) {
            assertThat(DigitalLink.parse(uri).primaryKey().value()).isEqualTo(GTIN);
        } else {
            assertRefused(() -> DigitalLink.parse(uri), ai, reason);
        }
    }

    private static void assertRefused(ThrowingCallable call, @Nullable String ai, Reason reason) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Gs1Exception.class, refusal -> {
            assertThat(refusal.ai()).isEqualTo(ai);
            assertThat(refusal.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a", "https://a/", "HTTP://A.VN:80/x/y", "https://[2001:db8::1]/01/2"})
    void stemsThatAreUsable(String stem) {
        String uri = DigitalLink.parse("https://x/01/" + GTIN).build(stem);
        assertThat(uri).startsWith(stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem);
        assertThat(DigitalLink.parse(uri).primaryKey().value()).isEqualTo(GTIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a.vn", "ftp://a", "https://", "https://a?b", "https://a#", "https://a b", "https://a/chè"})
    void stemsThatAreNot(String stem) {
        DigitalLink.Parsed link = DigitalLink.parse("https://x/01/" + GTIN);
        assertRefused(() -> link.build(stem), null, Reason.STEM);
    }
}
