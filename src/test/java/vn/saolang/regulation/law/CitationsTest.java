package vn.saolang.regulation.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26/2026 Điều 7.6a | 7.6a",
                "26/2026 Điều 7.3.đ, 7.4.đ | 7.3đ,7.4đ",
                "26/2026 Điều 7.3đ, e, g | 7.3đ,7.3e,7.3g",
                "26/2026 Điều 7.1 to 7.3 | 7.1,7.3",
                "26/2026/QĐ-TTg Điều 11.2: sau 60 ngày | 11.2",
                "26/2026 Điều 6, 7.1, 7.2 | 6,7.1,7.2",
                "26/2026 Điều 7.2a leaves it | 7.2a",
                "26/2026 Điều 2 and nothing else | 2",
                "first 26/2026 Điều 4.3 then 26/2026 Điều 12.1 | 4.3,12.1",
            })
    void readsEveryPlaceCited(String text, String places) {
        assertThat(Citations.of("26/2026", text)).containsExactly(places.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"148/QĐ-TTg Điều 4", "26/2026 Phụ lục II", "226/2026x Điều"})
    void leavesOtherActsAlone(String text) {
        assertThat(Citations.of("26/2026", text)).isEmpty();
    }
}
