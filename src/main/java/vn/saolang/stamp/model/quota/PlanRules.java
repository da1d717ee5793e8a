package vn.saolang.stamp.model.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.traceability.Measure;

/** What a material plan must fulfil. Only approved capacity counts, and the same material never counts for two package sizes. */
public final class PlanRules {

    /** Base units of the product from one of material: more is no yield but a slip of the pen. */
    public static final BigDecimal MOST_YIELD = BigDecimal.valueOf(1000);

    private static final int YIELD_DECIMALS = 6;
    private static final int QUANTITY_DECIMALS = 3;
    private static final int LONGEST = 2000;

    private PlanRules() {}

    /** Every defect of a draft against what the producer's sources can give that year. */
    public static List<Refusal> defects(PlanDraft draft, List<Supply> supplies) {
        List<Refusal> defects = new ArrayList<>();
        BigDecimal yield = draft.yield();
        if (yield == null
                || yield.signum() <= 0
                || yield.compareTo(MOST_YIELD) > 0
                || yield.stripTrailingZeros().scale() > YIELD_DECIMALS) {
            defects.add(Refusal.of("stamp.PLAN_YIELD", "yield", MOST_YIELD.toPlainString()));
        }
        if (draft.grounds().isBlank()) {
            defects.add(Refusal.of("stamp.PLAN_GROUNDS", "grounds"));
        } else if (draft.grounds().length() > LONGEST) {
            defects.add(Refusal.of("stamp.TOO_LONG", "grounds", Integer.toString(LONGEST)));
        }
        if (draft.allotments().isEmpty()) {
            defects.add(Refusal.whole("stamp.PLAN_NO_MATERIAL"));
        }
        draft.allotments().forEach((source, quantity) -> defects.addAll(defects(source, quantity, supplies)));
        if (units(draft.allotments(), supplies).size() > 1) {
            defects.add(Refusal.whole("stamp.PLAN_UNITS"));
        }
        return defects;
    }

    private static List<Refusal> defects(Source source, BigDecimal quantity, List<Supply> supplies) {
        Supply supply = supplies.stream()
                .filter(one -> one.source().equals(source))
                .findFirst()
                .orElse(null);
        if (supply == null) {
            return List.of(Refusal.whole("stamp.PLAN_SOURCE"));
        }
        if (quantity.signum() <= 0 || quantity.stripTrailingZeros().scale() > QUANTITY_DECIMALS) {
            return List.of(Refusal.of("stamp.PLAN_QUANTITY", source.field(), supply.name()));
        }
        if (quantity.compareTo(supply.free()) > 0) {
            return List.of(Refusal.of(
                    "stamp.PLAN_TWICE",
                    source.field(),
                    supply.name(),
                    plain(supply.free()),
                    plain(supply.capacity()),
                    plain(supply.allotted())));
        }
        return List.of();
    }

    /** The units of the sources that are allotted; a plan has one yield, so it may have one unit. */
    public static List<Measure> units(Map<Source, BigDecimal> allotments, List<Supply> supplies) {
        return supplies.stream()
                .filter(one -> allotments.containsKey(one.source()))
                .map(Supply::unit)
                .distinct()
                .toList();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
