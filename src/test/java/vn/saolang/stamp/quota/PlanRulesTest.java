package vn.saolang.stamp.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Refusal;
import vn.saolang.stamp.model.quota.PlanDraft;
import vn.saolang.stamp.model.quota.PlanRules;
import vn.saolang.stamp.model.quota.Source;
import vn.saolang.stamp.model.quota.Supply;
import vn.saolang.traceability.Measure;

/** What a material plan may claim. */
class PlanRulesTest {

    private static final Source HILL = Source.area(UUID.randomUUID());
    private static final Source MILK = Source.contract(UUID.randomUUID());
    private static final List<Supply> SUPPLIES = List.of(
            new Supply(HILL, "Đồi chè", "Chè", Measure.KILOGRAM, new BigDecimal("500"), new BigDecimal("200")),
            new Supply(MILK, "Hợp tác xã sữa", "Sữa", Measure.LITRE, new BigDecimal("80"), BigDecimal.ZERO));

    private static List<String> defects(@Nullable String yield, String grounds, Map<Source, BigDecimal> allotments) {
        PlanDraft draft = new PlanDraft(2026, yield == null ? null : new BigDecimal(yield), grounds, allotments);
        return PlanRules.defects(draft, SUPPLIES).stream().map(Refusal::code).toList();
    }

    private static Map<Source, BigDecimal> hill(String quantity) {
        return Map.of(HILL, new BigDecimal(quantity));
    }

    @Test
    void theSameMaterialIsNeverMeantTwice() {
        assertThat(defects("0.2", "Định mức", hill("300"))).isEmpty();
        assertThat(defects("0.2", "Định mức", hill("300.001"))).containsExactly("stamp.PLAN_TWICE");
    }

    @Test
    void everyDefectIsTold() {
        assertThat(defects(null, " ", Map.of()))
                .containsExactly("stamp.PLAN_YIELD", "stamp.PLAN_GROUNDS", "stamp.PLAN_NO_MATERIAL");
        assertThat(defects("1000.1", "x".repeat(2001), hill("-1")))
                .containsExactly("stamp.PLAN_YIELD", "stamp.TOO_LONG", "stamp.PLAN_QUANTITY");
        assertThat(defects("0", "Định mức", Map.of(Source.area(UUID.randomUUID()), BigDecimal.ONE)))
                .containsExactly("stamp.PLAN_YIELD", "stamp.PLAN_SOURCE");
    }

    @Test
    void onePlanHasOneUnit() {
        assertThat(defects("0.2", "Định mức", Map.of(HILL, BigDecimal.ONE, MILK, BigDecimal.ONE)))
                .containsExactly("stamp.PLAN_UNITS");
    }
}
