package vn.saolang.business.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.saolang.business.PlanAction;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanState;
import vn.saolang.business.PlanTexts;
import vn.saolang.business.model.finance.FinanceReading;
import vn.saolang.business.model.finance.TypedNumber;
import vn.saolang.business.model.plan.PartText;
import vn.saolang.business.model.plan.PlanLifecycle;
import vn.saolang.business.model.plan.PlanRules;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;

/** What a plan must hold, and the way it goes. */
class PlanRulesTest {

    @Test
    void theCommittedPageIsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/states/plan.md"))).isEqualTo(PlanLifecycle.TABLE.toMarkdown());
    }

    @Test
    void onlyOfficesDecideAndOnlyOnWhatWasHandedIn() {
        for (PlanState state : PlanState.values()) {
            assertThat(PlanLifecycle.TABLE.open(state, Set.of(Role.PRODUCER, Role.COMMUNE_OFFICER)))
                    .doesNotContain(PlanAction.APPROVE, PlanAction.RETURN, PlanAction.REFUSE, PlanAction.COMPLETE);
            boolean decidable =
                    PlanLifecycle.TABLE.find(state, PlanAction.APPROVE).isPresent();
            assertThat(decidable).isEqualTo(state == PlanState.SUBMITTED);
        }
    }

    @Test
    void numbersAreReadAsPeopleTypeThem() {
        assertThat(TypedNumber.read("1.234.567")).contains(new BigDecimal("1234567"));
        assertThat(TypedNumber.read("1.234,5")).contains(new BigDecimal("1234.5"));
        assertThat(TypedNumber.read("1 234,5")).contains(new BigDecimal("1234.5"));
        assertThat(TypedNumber.read("12.5")).contains(new BigDecimal("12.5"));
        assertThat(TypedNumber.read("1.500")).contains(new BigDecimal("1500"));
        for (String wrong : List.of("", "-5", "1,2,3", "1.23.456", "một", "1e9", "12,", ".5")) {
            assertThat(TypedNumber.read(wrong)).as(wrong).isEmpty();
        }
        assertThat(TypedNumber.write(new BigDecimal("1234567.50"))).isEqualTo("1.234.567,5");
        assertThat(TypedNumber.write(new BigDecimal("0"))).isEqualTo("0");
    }

    @Test
    void wholeNumbersLeadToAProjection() {
        assertThat(FinanceReading.of(PlanTexts.finance()).refusals()).isEmpty();
        assertThat(FinanceReading.of(PlanTexts.finance()).input()).isNotNull();
    }

    @Test
    void emptyNumbersMayBeSavedButNotHandedIn() {
        assertThat(PlanRules.unsaveable(PlanPart.FINANCE, Map.of())).isEmpty();
        assertThat(FinanceReading.of(Map.of()).refusals())
                .extracting(Refusal::field)
                .contains("start", "unit", "price1", "variable3", "fixed2", "volume1", "own");
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertThat(refused("price1", "0")).containsExactly("business.ZERO_PRICE");
        assertThat(refused("price1", "-3")).containsExactly("business.NUMBER");
        assertThat(refused("volume3", "nhiều")).containsExactly("business.NUMBER");
        assertThat(refused("fixed1", "99999999")).containsExactly("business.TOO_MUCH");
        assertThat(refused("loanRate", "51")).containsExactly("business.TOO_MUCH");
        assertThat(refused("loanRate", "")).containsExactly("business.MISSING_NUMBER");
        assertThat(refused("loanTerm", "0")).containsExactly("business.COUNT");
        assertThat(refused("loanGrace", "6")).containsExactly("business.GRACE");
        assertThat(refused("loanQuarter", "13")).containsExactly("business.COUNT");
        assertThat(refused("usefulYears", "")).containsExactly("business.COUNT");
        assertThat(refused("start", "2026-5")).containsExactly("business.START");
    }

    private static List<String> refused(String field, String text) {
        Map<String, String> typed = new HashMap<>(PlanTexts.finance());
        typed.put(field, text);
        return FinanceReading.of(typed).refusals().stream()
                .filter(one -> field.equals(one.field()))
                .map(Refusal::code)
                .toList();
    }

    @Test
    void nobodySellsMoreThanCanBeMadeOrRunsOutOfMoney() {
        assertThat(lacking("2.400", "40")).isEmpty();
        assertThat(lacking("2.399", "40")).containsExactly("business.MORE_THAN_CAPACITY");
        assertThat(lacking("2.400", "5")).containsExactly("business.CASH_RUNS_OUT");
    }

    private static List<String> lacking(String capacity, String own) {
        Map<String, String> typed = new HashMap<>(PlanTexts.finance());
        typed.put("own", own);
        PartText finance = new PartText(PlanPart.FINANCE, 1, typed);
        Map<PlanPart, PartText> all =
                Map.of(PlanPart.CAPACITY, new PartText(PlanPart.CAPACITY, 1, Map.of("yearlyOutput", capacity)));
        return PlanRules.lacking(finance, all).stream()
                .map(Refusal::code)
                .distinct()
                .toList();
    }
}
