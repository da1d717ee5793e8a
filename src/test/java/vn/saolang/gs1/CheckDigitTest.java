package vn.saolang.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CheckDigitTest {

    @Test
    void digitsOfRealLengths() {
        assertThat(CheckDigit.of("893600001001")).isEqualTo(CheckDigit.of("0893600001001"));
        assertThat(CheckDigit.complete("0893600001001")).isEqualTo("08936000010010");
        assertThat(CheckDigit.valid("340123451111111111")).isTrue();
        assertThat(CheckDigit.valid("0")).isFalse();
        assertThat(CheckDigit.valid("")).isFalse();
        assertThat(CheckDigit.valid("0893600001001X")).isFalse();
    }

    @Test
    void onlyDigitsHaveOne() {
        for (String text : new String[] {"", "12A", "١٢"}) {
            assertThatThrownBy(() -> CheckDigit.of(text)).isInstanceOf(Gs1Exception.class);
        }
    }

    @Property(tries = 500)
    void aSingleWrongDigitIsNoticed(
            @ForAll @NumericChars @StringLength(min = 7, max = 17) String digits,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String whole = CheckDigit.complete(digits);
        assertThat(CheckDigit.valid(whole)).isTrue();
        int place = at % whole.length();
        char wrong = (char) ('0' + (whole.charAt(place) - '0' + by) % 10);
        assertThat(CheckDigit.valid(whole.substring(0, place) + wrong + whole.substring(place + 1)))
                .isFalse();
    }
}
