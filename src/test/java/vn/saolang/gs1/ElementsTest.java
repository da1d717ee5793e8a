package vn.saolang.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Element strings: their forms, their values, and what may stand together. */
class ElementsTest {

    @Test
    void bothFormsSayTheSame() {
        Elements elements = Elements.parse("(01)08936000010010(10)A\\(1)(17)270115(99)x");
        assertThat(elements.value("10")).hasValue("A(1)");
        assertThat(elements.unbracketed()).isEqualTo("^010893600001001010A(1)^1727011599x");
        assertThat(Elements.parse(elements.unbracketed())).isEqualTo(elements);
        assertThat(Elements.parse(elements.bracketed())).isEqualTo(elements);
        assertThat(elements.value("21")).isEmpty();
    }

    @Test
    void theOrderOfAMapIsKept() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("10", "L01");
        values.put("01", "08936000010010");
        assertThat(Elements.of(values).associated().bracketed()).isEqualTo("(10)L01(01)08936000010010");
        assertThat(Elements.of(values).values()).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^",
                "01",
                "x(01)08936000010010",
                "(01",
                "(01)",
                "()1",
                "(1A)1",
                "(1)1",
                "(01)08936000010010(",
                "^^10A",
                "(10)A^B",
                "^01",
                "^1",
                "(10)à",
                "(10)A B",
                "(8030)AB=C",
                "(253)8936000010003à"
            })
    void whatIsNoElementStringIsRefused(String text) {
        assertThatThrownBy(() -> Elements.parse(text)).isInstanceOf(Gs1Exception.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "(01)08936000010010                                     | -",
                "(01)08936000010010(37)1                                | 01",
                "(00)089360000100000010(02)08936000010010(37)1          | -",
                "(02)08936000010010                                     | 02",
                "(02)08936000010010(37)1                                | 37",
                "(01)08936000010010(21)A(235)B                          | 21",
                "(01)08936000010010(3100)000001(3101)000001             | 3100",
                "(01)08936000010010(3100)000001(3110)000001             | -",
                "(01)08936000010010(250)A                               | 250",
                "(01)08936000010010(21)S(250)A                          | -",
                "(01)08936000010010(7004)1                              | 7004",
                "(01)08936000010010(10)L(7004)1                         | -",
                "(01)08936000010010(3920)100                            | 3920",
                "(01)08936000010010(30)5(3920)100                       | -",
                "(01)08936000010010(3620)000005(3920)100                | -",
                "(01)08936000010010(422)704(427)HN                      | -",
                "(01)08936000010010(422)704(426)704                     | 422",
                "(01)08936000010010(21)A(21)A                           | -",
                "(01)08936000010010(21)A(21)B                           | 21",
                "(01)08936000010010(8030)AAAA                           | 8030",
                "(01)08936000010010(21)A(8030)AAAA                      | -",
                "(253)8936000010003(8030)AAAA                           | 253",
                "(253)8936000010003A(8030)AAAA                          | -",
                "(00)089360000100000010(4331)000010-(4330)000010        | 4331",
                "(00)089360000100000010(4331)000010-                    | -",
                "(414)8936000010003(254)A                               | -",
                "(254)A                                                 | 254",
                "(415)8936000010003                                     | 415",
                "(415)8936000010003(8020)A                              | -",
                "(01)08936000010010(21)A(8040)123456789012345(8041)123456789012345 | -",
                "(01)08936000010010(21)A(8041)123456789012345           | 8041",
            })
    void whatStandsTogether(String text, @Nullable String ai) {
        Elements elements = Elements.parse(text);
        if (ai == null) {
            assertThat(elements.associated()).isSameAs(elements);
        } else {
            assertThatThrownBy(elements::associated)
                    .isInstanceOfSatisfying(
                            Gs1Exception.class,
                            refusal -> assertThat(refusal.ai()).isEqualTo(ai));
        }
    }

    @Test
    void aRefusalSaysWhatIsMissing() {
        assertThatThrownBy(() -> Elements.parse("(01)08936000010010(3920)100").associated())
                .hasMessage("AI (3920): needs beside it (30) or (31nn) or (32nn) or (35nn) or (36nn)");
    }

    @ParameterizedTest
    @CsvSource({
        "(8001)12341234512311, OK",
        "(4309)02790858480000000001, OK",
        "(8001)00001234512311, ZERO",
        "(8001)12341234512321, WINDING",
        "(4309)18000000010000000001, LATITUDE",
        "(7007)260115260132, DATE",
        "(7007)260115260, TOO_SHORT",
        "(423)704705, OK",
        "(423)70470, TOO_SHORT",
        "(423)704000, COUNTRY",
        "(8008)2601152360, TIME",
        "(8008)26011523, OK",
        "(8008)260115, TOO_SHORT",
        "(4331)000010+, MINUS",
        "(4331)0000101, MINUS",
        "(421)704, TOO_SHORT",
        "(421)70412345, OK",
        "(8003)18936000010003, ZERO",
        "(7040)1ABC, OK",
        "(8014)12345678901234567890123NT, OK",
        "(8010)1234a, CHARACTER",
        "(242)1234567, TOO_LONG",
        "(01)0893600001001A, CHARACTER",
    })
    void eachPartIsChecked(String text, String expected) {
        if (expected.equals("OK")) {
            assertThat(Elements.parse(text).bracketed()).isEqualTo(text);
        } else {
            assertThatThrownBy(() -> Elements.parse(text))
                    .isInstanceOfSatisfying(
                            Gs1Exception.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.valueOf(expected)));
        }
    }
}
