package vn.saolang.business.model.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.saolang.business.PlanPart;
import vn.saolang.business.model.finance.FinanceInput;
import vn.saolang.business.model.finance.FinanceReading;
import vn.saolang.business.model.finance.Projection;
import vn.saolang.business.model.finance.Quarter;
import vn.saolang.business.model.finance.TypedNumber;
import vn.saolang.kernel.Refusal;

/** What a plan must hold: some of it whenever it is saved, all of it before it is handed in. */
public final class PlanRules {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private PlanRules() {}

    /** What stands against saving a part as it is: text too long, numbers that are none. Empty fields may be saved. */
    public static List<Refusal> unsaveable(PlanPart part, Map<String, String> typed) {
        List<Refusal> refusals = new ArrayList<>();
        for (String field : part.fields()) {
            String text = typed.getOrDefault(field, "");
            boolean number = part.isNumber(field) || part == PlanPart.FINANCE && !field.equals("note");
            int longest = number ? LONGEST_NUMBER : LONGEST;
            if (text.length() > longest) {
                refusals.add(Refusal.of("business.TOO_LONG", field, Integer.toString(longest)));
            } else if (part.isNumber(field)
                    && !text.isBlank()
                    && TypedNumber.read(text).isEmpty()) {
                refusals.add(Refusal.of("business.NUMBER", field, part.key(field), ""));
            }
        }
        if (part == PlanPart.FINANCE) {
            refusals.addAll(FinanceReading.unreadable(typed));
        }
        return refusals;
    }

    /** What one part still lacks; fields are those of the part. */
    public static List<Refusal> lacking(PartText part, Map<PlanPart, PartText> all) {
        List<Refusal> refusals = new ArrayList<>(part.part().required().stream()
                .filter(field -> part.get(field).isBlank())
                .map(field -> Refusal.of("business.MISSING", field, part.part().key(field)))
                .toList());
        if (part.part() == PlanPart.FINANCE) {
            FinanceReading reading = FinanceReading.of(part.fields());
            refusals.addAll(reading.refusals());
            FinanceInput input = reading.input();
            if (input != null) {
                refusals.addAll(impossible(input, all));
            }
        }
        return refusals;
    }

    /** What no assessor needs to weigh: more sold than can be made, and money that runs out. */
    private static List<Refusal> impossible(FinanceInput input, Map<PlanPart, PartText> all) {
        List<Refusal> refusals = new ArrayList<>();
        PartText capacity = all.getOrDefault(PlanPart.CAPACITY, PartText.blank(PlanPart.CAPACITY));
        Projection projection = Projection.of(input);
        TypedNumber.read(capacity.get("yearlyOutput"))
                .ifPresent(most -> projection.years().stream()
                        .filter(year -> year.volume().compareTo(most) > 0)
                        .forEach(year -> refusals.add(Refusal.of(
                                "business.MORE_THAN_CAPACITY",
                                "volume" + (year.number() * 4 - 3),
                                Integer.toString(year.number()),
                                TypedNumber.write(year.volume()),
                                TypedNumber.write(most)))));
        Quarter lowest = projection.lowest();
        if (lowest.cash().signum() < 0) {
            refusals.add(Refusal.of(
                    "business.CASH_RUNS_OUT",
                    "own",
                    lowest.label(),
                    TypedNumber.write(lowest.cash().negate().divide(MILLION, 3, java.math.RoundingMode.UP))));
        }
        return refusals;
    }
}
