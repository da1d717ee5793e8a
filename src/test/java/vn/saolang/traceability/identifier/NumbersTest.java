package vn.saolang.traceability.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.saolang.gs1.CheckDigit;
import vn.saolang.producer.prefix.Gs1Prefixes;
import vn.saolang.traceability.model.identifier.Numbers;
import vn.saolang.traceability.model.resolver.CompanyNumber;

/** GTINs have 14 digits, and a prefix gives each of its numbers once. */
class NumbersTest {

    @Test
    void shorterNumbersGetZerosInFront() {
        assertThat(Numbers.gtin14("8934567 000014")).contains("08934567000014");
        assertThat(Numbers.gtin14("614141999996")).contains("00614141999996");
        assertThat(Numbers.gtin14("95050003")).contains("00000095050003");
        assertThat(Numbers.gtin14("1-8934567-00001-1")).contains("18934567000011");
        for (String none : List.of("", "893456700001", "89345670000145", "893456700001a")) {
            assertThat(Numbers.gtin14(none).filter(CheckDigit::valid)).as(none).isEmpty();
        }
        assertThat(Numbers.gln("893456700001")).isEmpty();
    }

    @Property(tries = 100)
    void theNextNumberIsNew(@ForAll @NumericChars @StringLength(min = 10, max = 11) String prefix) {
        List<String> used = new ArrayList<>();
        for (long i = 0; i < Math.min(12, Numbers.capacity(prefix)); i++) {
            String next = Numbers.next(prefix, used).orElseThrow();
            assertThat(next).hasSize(14).startsWith("0" + prefix).isNotIn(used);
            assertThat(CheckDigit.valid(next)).isTrue();
            assertThat(CompanyNumber.isUnder(prefix, "01", next)).isTrue();
            used.add(next);
        }
        if (prefix.length() == 11) {
            assertThat(Numbers.next(prefix, used)).isEmpty();
        }
    }

    @Test
    void numbersForShopsAndCouponsAreNotForTrade() {
        for (String restricted : List.of(
                "0200000000004", "0400000000002", "2012345678900", "2912345000000", "9812345678900", "9788535902778")) {
            assertThat(Gs1Prefixes.isNotForTrade(restricted)).as(restricted).isTrue();
        }
        for (String trade : List.of("8934567000014", "0614141999996", "3012345678900", "9506000134352")) {
            assertThat(Gs1Prefixes.isNotForTrade(trade)).as(trade).isFalse();
        }
    }
}
