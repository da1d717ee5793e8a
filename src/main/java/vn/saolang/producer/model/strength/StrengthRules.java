package vn.saolang.producer.model.strength;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.model.strength.Strength.Output;

/** What may be told of a producer's strength, and of its restructuring. */
public final class StrengthRules {

    private static final int FIRST_YEAR = 2000;
    private static final int MOST_WORKERS = 100_000;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 3;
    private static final int SHORT = 300;
    private static final int LONG = 2000;

    private StrengthRules() {}

    /** Every defect of what is told of a year. */
    public static List<Refusal> defects(Strength strength, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        Integer year = strength.year();
        if (year == null || year < FIRST_YEAR || year > today.getYear() + 1) {
            defects.add(Refusal.of("producer.STRENGTH_YEAR", "year"));
        }
        Integer workers = strength.workers();
        if (workers != null && workers > MOST_WORKERS) {
            defects.add(Refusal.of("producer.WORKERS_MANY", "workers"));
        }
        part(defects, "women", strength.women(), workers);
        part(defects, "minority", strength.minority(), workers);
        longer(defects, "machines", strength.machines(), LONG);
        for (int at = 0; at < strength.outputs().size(); at++) {
            output(defects, at + 1, strength.outputs().get(at));
        }
        return defects;
    }

    private static void part(List<Refusal> defects, String field, @Nullable Integer part, @Nullable Integer workers) {
        if (part != null && (workers == null || part > workers)) {
            defects.add(Refusal.of("producer.PART_OF_WORKERS", field));
        }
    }

    private static void output(List<Refusal> defects, int position, Output output) {
        if (output.product().isBlank() || output.product().length() > SHORT) {
            defects.add(Refusal.of("producer.OUTPUT_PRODUCT", "product-" + position));
        }
        BigDecimal quantity = output.quantity();
        if (quantity == null
                || quantity.signum() <= 0
                || quantity.compareTo(MOST) >= 0
                || quantity.stripTrailingZeros().scale() > MOST_DECIMALS) {
            defects.add(Refusal.of("producer.OUTPUT_QUANTITY", "quantity-" + position));
        }
        if (output.unit().isBlank() || output.unit().length() > 50) {
            defects.add(Refusal.of("producer.OUTPUT_UNIT", "unit-" + position));
        }
    }

    /** Every defect of a restructuring. */
    public static List<Refusal> defects(Restructuring.Draft draft, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.from() == null) {
            defects.add(Refusal.of("producer.RESTRUCTURING_KIND", "fromKind"));
        }
        if (draft.to() == null) {
            defects.add(Refusal.of("producer.RESTRUCTURING_KIND", "toKind"));
        }
        LocalDate began = draft.beganOn();
        if (began == null || began.isAfter(today)) {
            defects.add(Refusal.of("producer.RESTRUCTURING_BEGAN", "beganOn"));
        }
        LocalDate finished = draft.finishedOn();
        if (finished != null && (finished.isAfter(today) || (began != null && finished.isBefore(began)))) {
            defects.add(Refusal.of("producer.RESTRUCTURING_FINISHED", "finishedOn"));
        }
        if (finished != null && draft.result().isBlank()) {
            defects.add(Refusal.of("producer.RESTRUCTURING_RESULT", "result"));
        }
        longer(defects, "adviser", draft.adviser(), SHORT);
        longer(defects, "result", draft.result(), LONG);
        return defects;
    }

    private static void longer(List<Refusal> defects, String field, String text, int longest) {
        if (text.length() > longest) {
            defects.add(Refusal.of("producer.TOO_LONG", field, Integer.toString(longest)));
        }
    }
}
