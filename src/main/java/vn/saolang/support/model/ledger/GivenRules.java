package vn.saolang.support.model.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.support.Given;

/** What an entry of the ledger must say. */
public final class GivenRules {

    public static final int LONGEST = 500;

    /** 100,000 billion đồng is beyond any programme: a slip of the finger. */
    private static final BigDecimal MOST = new BigDecimal("100000000000000");

    private GivenRules() {}

    /** Every defect at once. */
    public static List<Refusal> defects(Given given, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (given.what().isBlank()) {
            defects.add(Refusal.of("support.WHAT_MISSING", "what"));
        }
        if (given.what().length() > LONGEST) {
            defects.add(Refusal.of("support.TOO_LONG", "what", Integer.toString(LONGEST)));
        }
        if (given.giver().length() > LONGEST) {
            defects.add(Refusal.of("support.TOO_LONG", "giver", Integer.toString(LONGEST)));
        }
        if (given.day().isAfter(today)) {
            defects.add(Refusal.of("support.DAY_IN_FUTURE", "day"));
        }
        BigDecimal amount = given.amount();
        if (amount != null
                && (amount.signum() < 0
                        || amount.compareTo(MOST) > 0
                        || amount.stripTrailingZeros().scale() > 0)) {
            defects.add(Refusal.of("support.AMOUNT_WRONG", "amount"));
        }
        return defects;
    }
}
