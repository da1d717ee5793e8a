package vn.saolang.regulation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.saolang.regulation.InvalidRegulation;
import vn.saolang.regulation.LegalTerms;

/** Terms of the law on complaints, as data. */
class TermsFileTest {

    private static LegalTerms shipped() {
        return Library.read(DataFiles.shipped()).terms().stream()
                .filter(one -> one.act().equals("02/2011/QH13"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLawOnComplaintsIsShippedWithItsArticles() {
        LegalTerms terms = shipped();
        assertThat(terms.clause("complain")).isEqualTo("02/2011/QH13 Điều 9");
        assertThat(terms.term("complain").days()).isEqualTo(90);
        assertThat(terms.term("accept").days()).isEqualTo(10);
        LegalTerms.Term first = terms.term("settle-first");
        assertThat(List.of(
                        first.days(false, false),
                        first.days(true, false),
                        first.days(false, true),
                        first.days(true, true)))
                .containsExactly(30, 45, 45, 60);
        LegalTerms.Term second = terms.term("settle-second");
        assertThat(List.of(
                        second.days(false, false),
                        second.days(true, false),
                        second.days(false, true),
                        second.days(true, true)))
                .containsExactly(45, 60, 60, 70);
        assertThat(terms.term("complain-again").days(false, true)).isEqualTo(45);
        assertThat(terms.confirm()).isTrue();
    }

    @Test
    void theyHoldFromTheirDayOn() {
        assertThat(shipped().governs(LocalDate.of(2012, 6, 30))).isFalse();
        assertThat(shipped().governs(LocalDate.of(2012, 7, 1))).isTrue();
        assertThatThrownBy(() -> shipped().term("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTermThatShrinksInAComplexCaseIsRefused() {
        String wrong = "terms: 1/X\nname: Luật thử\nfrom: 2020-01-01\ndays:\n"
                + "  - {term: a, days: 30, complex: 20, clause: Điều 1}\n";
        assertThatThrownBy(() -> Library.read(List.of(new DataFile("wrong.yaml", wrong))))
                .isInstanceOf(InvalidRegulation.class)
                .hasMessageContaining("days");
    }
}
