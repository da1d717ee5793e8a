package vn.saolang.producer.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.saolang.producer.web.area.Typed;

class TypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.500 | 12500",
                "1.234,5 | 1234.5",
                "2,5 | 2.5",
                "2.5 | 2.5",
                "12 500 | 12500",
                "1,234.5 | 1234.5",
                "0,25 | 0.25",
                "1.05 | 1.05",
                "48 | 48"
            })
    void numbersAreReadAsVietNamWritesThem(String typed, BigDecimal number) {
        assertThat(Typed.decimal(typed)).isEqualByComparingTo(number);
        assertThat(Typed.decimal(Typed.written(number))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nhiều", "-3", "1.2.3", "1,2,3", "2,5 ha", "9999999999999999999999"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(Typed.decimal(typed)).isNull();
    }

    @Test
    void daysAndCommunesAreReadOrNone() {
        assertThat(Typed.day("2026-09-01")).isNotNull();
        assertThat(Typed.day("31/12/2026")).isNull();
        assertThat(Typed.unit("05503@2025-07-01")).isNotNull();
        assertThat(Typed.unit("Tân Cương")).isNull();
    }
}
