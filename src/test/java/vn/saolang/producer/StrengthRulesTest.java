package vn.saolang.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.Representative.Sex;
import vn.saolang.producer.model.strength.Restructuring;
import vn.saolang.producer.model.strength.Strength;
import vn.saolang.producer.model.strength.StrengthRules;
import vn.saolang.producer.model.strength.Told;
import vn.saolang.producer.model.strength.Told.Source;
import vn.saolang.producer.strength.Trait;

/** Who leads a producer, declared before computed; capacity and restructuring. */
class StrengthRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static Representative person(@Nullable Sex sex, String ethnicity) {
        return new Representative("", "", sex, ethnicity, "", null);
    }

    @Test
    void theRepresentativeTellsWhoLeadsUntilSomebodyDeclares() {
        Told women = Told.of(Trait.WOMEN_LED, Map.of(), person(Sex.FEMALE, ""));
        assertThat(women.holds()).isTrue();
        assertThat(women.source()).isEqualTo(Source.COMPUTED);
        assertThat(Told.of(Trait.WOMEN_LED, Map.of(), person(null, "")).answer())
                .isEqualTo("UNKNOWN");
        Told declared = Told.declared(false, "Giám đốc điều hành là nam", TODAY);
        assertThat(Told.of(Trait.WOMEN_LED, Map.of(Trait.WOMEN_LED, declared), person(Sex.FEMALE, "")))
                .isEqualTo(declared);
        assertThat(Told.computed(Trait.MINORITY_LED, person(null, "Tày")).answer())
                .isEqualTo("YES");
        assertThat(Told.computed(Trait.MINORITY_LED, person(null, "kinh")).answer())
                .isEqualTo("NO");
        assertThat(Told.computed(Trait.MINORITY_LED, person(null, " ")).answer())
                .isEqualTo("UNKNOWN");
        assertThat(Told.computed(Trait.YOUTH_LED, person(Sex.FEMALE, "Tày")).answer())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void aYearNamesEveryDefectAtOnce() {
        Strength wrong = new Strength(
                2028, 3, 4, 5, "x".repeat(2001), List.of(new Strength.Output("", new BigDecimal("0.0001"), "")));
        assertThat(StrengthRules.defects(wrong, TODAY))
                .extracting(Refusal::field)
                .containsExactly("year", "women", "minority", "machines", "product-1", "quantity-1", "unit-1");
        Strength right =
                new Strength(2026, 3, 3, 0, "", List.of(new Strength.Output("Chè", new BigDecimal("1250.5"), "kg")));
        assertThat(StrengthRules.defects(right, TODAY)).isEmpty();
    }

    @Test
    void aRestructuringThatIsOverSaysWhatCameOfIt() {
        Restructuring.Draft over = new Restructuring.Draft(
                EntityKind.UNREGISTERED_HOUSEHOLD, EntityKind.COOPERATIVE, TODAY, TODAY.minusDays(1), "", "");
        assertThat(StrengthRules.defects(over, TODAY))
                .extracting(Refusal::code)
                .containsExactly("producer.RESTRUCTURING_FINISHED", "producer.RESTRUCTURING_RESULT");
        assertThat(StrengthRules.defects(new Restructuring.Draft(null, null, null, null, "", ""), TODAY))
                .extracting(Refusal::field)
                .containsExactly("fromKind", "toKind", "beganOn");
        Restructuring.Draft running = new Restructuring.Draft(
                EntityKind.COOPERATIVE, EntityKind.COOPERATIVE, TODAY, null, "Liên minh HTX", "");
        assertThat(StrengthRules.defects(running, TODAY)).isEmpty();
    }
}
