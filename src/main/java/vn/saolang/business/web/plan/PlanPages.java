package vn.saolang.business.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanAction;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanState;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.model.finance.FinanceInput;
import vn.saolang.business.model.finance.FinanceReading;
import vn.saolang.business.model.finance.Projection;
import vn.saolang.business.model.plan.PartText;
import vn.saolang.business.model.plan.PlanRules;
import vn.saolang.business.model.review.ReturnItem;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Calendar;
import vn.saolang.programme.CycleStep;

/** Builds the pages of a plan. */
@Component
class PlanPages {

    private static final int QUARTERS_AHEAD = 8;
    private static final int QUARTERS_BACK = 4;

    private final PlanQueries queries;
    private final Calendar calendar;
    private final VietnamTime time;

    PlanPages(PlanQueries queries, Calendar calendar, VietnamTime time) {
        this.calendar = calendar;
        this.queries = queries;
        this.time = time;
    }

    PlanPage plan(Met met, List<Refusal> refusals) {
        Map<PlanPart, Integer> lacking = new EnumMap<>(PlanPart.class);
        for (PartText part : met.parts().values()) {
            lacking.put(part.part(), PlanRules.lacking(part, met.parts()).size());
        }
        return new PlanPage(
                met,
                lacking,
                met.acts().contains(PlanAction.SUBMIT)
                        ? queries.missing(met.plan().summary().id())
                        : List.of(),
                queries.asked(met.plan().summary().id()),
                queries.steps(met.plan().summary().id()),
                warning(met),
                refusals);
    }

    /** That the programme receives plans at another time of the year; it warns and never blocks. */
    private @Nullable List<String> warning(Met met) {
        if (!met.writer()) {
            return null;
        }
        return calendar.warning(met.plan().commune(), CycleStep.PLAN, time.today())
                .map(warning -> {
                    List<String> said = new ArrayList<>(List.of(warning.key()));
                    said.addAll(warning.args());
                    return said;
                })
                .orElse(null);
    }

    PartPage part(Met met, PlanPart part) {
        PartText stored = met.part(part);
        return part(met, part, stored.version(), stored.fields(), false, List.of());
    }

    PartPage part(
            Met met, PlanPart part, int version, Map<String, String> typed, boolean stale, List<Refusal> refusals) {
        PartText stored = met.part(part);
        String asked = met.plan().summary().state() != PlanState.RETURNED
                ? ""
                : queries.asked(met.plan().summary().id()).stream()
                        .filter(item -> item.part().equals(part.path()))
                        .map(ReturnItem::request)
                        .findFirst()
                        .orElse("");
        return new PartPage(
                met,
                part,
                version,
                typed,
                stored.fields(),
                stale,
                starts(typed.getOrDefault("start", "")),
                asked,
                refusals.isEmpty() ? PlanRules.lacking(stored, met.parts()) : List.of(),
                refusals);
    }

    FinancePage finance(Met met) {
        PartText part = met.part(PlanPart.FINANCE);
        FinanceInput input = FinanceReading.of(part.fields()).input();
        return new FinancePage(met, input == null ? null : Projection.of(input), PlanRules.lacking(part, met.parts()));
    }

    /** Quarters around today, and the one chosen before. */
    private Map<String, String> starts(String chosen) {
        Map<String, String> starts = new LinkedHashMap<>();
        if (chosen.matches("20\\d\\d-[1-4]")) {
            starts.put(chosen, label(chosen));
        }
        LocalDate day = time.today().minusMonths(3L * QUARTERS_BACK);
        for (int ahead = 0; ahead <= QUARTERS_BACK + QUARTERS_AHEAD; ahead++) {
            LocalDate at = day.plusMonths(3L * ahead);
            String key = at.getYear() + "-" + ((at.getMonthValue() - 1) / 3 + 1);
            starts.put(key, label(key));
        }
        return starts;
    }

    private static String label(String key) {
        return key.substring(5) + "/" + key.substring(0, 4);
    }
}
