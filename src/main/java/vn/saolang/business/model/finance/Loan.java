package vn.saolang.business.model.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A loan, repaid in equal parts each quarter after a time in which only interest is paid.
 *
 * @param amount in whole đồng; 0 for no loan
 * @param quarter in which it is paid out, 1 to 12
 * @param rate interest a year in per cent
 * @param grace quarters without repayment, the first one included
 * @param term quarters from the first to the last, more than {@code grace}
 */
public record Loan(BigDecimal amount, int quarter, BigDecimal rate, int grace, int term) {

    private static final BigDecimal QUARTERS_TIMES_PERCENT = BigDecimal.valueOf(400);

    public static Loan none() {
        return new Loan(BigDecimal.ZERO, 1, BigDecimal.ZERO, 0, 1);
    }

    /** What is paid out in a quarter. */
    public BigDecimal drawn(int at) {
        return at == quarter ? amount : BigDecimal.ZERO;
    }

    /** What is paid back in a quarter, in whole đồng. */
    public BigDecimal repaid(int at) {
        return repaidBy(at).subtract(repaidBy(at - 1));
    }

    /** Interest of a quarter on what is owed at its beginning, in whole đồng. */
    public BigDecimal interest(int at) {
        return at < quarter
                ? BigDecimal.ZERO
                : amount.subtract(repaidBy(at - 1))
                        .multiply(rate)
                        .divide(QUARTERS_TIMES_PERCENT, 0, RoundingMode.HALF_UP);
    }

    /** What was paid back by the end of a quarter; parts of a đồng go into later quarters, so that all of it is paid back. */
    public BigDecimal repaidBy(int at) {
        int parts = Math.clamp(at - quarter - grace + 1L, 0, term - grace);
        return amount.multiply(BigDecimal.valueOf(parts))
                .divide(BigDecimal.valueOf(term - (long) grace), 0, RoundingMode.DOWN);
    }
}
