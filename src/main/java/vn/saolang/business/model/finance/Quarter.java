package vn.saolang.business.model.finance;

import java.math.BigDecimal;

/**
 * One quarter of a plan, in đồng.
 *
 * @param number 1 to 12
 * @param label quarter and calendar year, 3/2027
 * @param depreciation the share of what was bought that wears out in it
 * @param drawn of the loan
 * @param cash at its end; below 0 when the money has run out
 */
public record Quarter(
        int number,
        String label,
        BigDecimal volume,
        BigDecimal revenue,
        BigDecimal variable,
        BigDecimal fixed,
        BigDecimal depreciation,
        BigDecimal interest,
        BigDecimal drawn,
        BigDecimal invested,
        BigDecimal repaid,
        BigDecimal cash) {

    /** Before tax. */
    public BigDecimal profit() {
        return revenue.subtract(variable).subtract(fixed).subtract(depreciation).subtract(interest);
    }

    /** All that has to be paid whatever is sold. */
    public BigDecimal burden() {
        return fixed.add(depreciation).add(interest);
    }

    /** What comes in and goes out of the till, the own money at the start left out. */
    public BigDecimal flow() {
        return revenue.add(drawn)
                .subtract(variable)
                .subtract(fixed)
                .subtract(interest)
                .subtract(invested)
                .subtract(repaid);
    }
}
