package vn.saolang.business.model.finance;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the producer expects over twelve quarters. Money in đồng.
 *
 * @param startYear and
 * @param startQuarter of the first quarter, 1 to 4
 * @param unit in which is sold
 * @param price of one unit in each of three years
 * @param variable what one unit costs to make and sell, in each year
 * @param fixed costs of a quarter whatever is sold, in each year
 * @param volume units sold in each quarter
 * @param investment bought in each quarter
 * @param usefulYears over which what is bought wears out
 * @param own money at the start
 */
public record FinanceInput(
        int startYear,
        int startQuarter,
        String unit,
        List<BigDecimal> price,
        List<BigDecimal> variable,
        List<BigDecimal> fixed,
        List<BigDecimal> volume,
        List<BigDecimal> investment,
        int usefulYears,
        BigDecimal own,
        Loan loan) {

    public static final int QUARTERS = 12;
    public static final int YEARS = 3;
    private static final int A_YEAR = 4;

    public FinanceInput {
        price = List.copyOf(price);
        variable = List.copyOf(variable);
        fixed = List.copyOf(fixed);
        volume = List.copyOf(volume);
        investment = List.copyOf(investment);
    }

    /** The year, 0 to 2, of a quarter counted from 1. */
    static int yearOf(int quarter) {
        return (quarter - 1) / A_YEAR;
    }

    /** How a quarter is called: 3/2027. */
    public String label(int quarter) {
        int from = startQuarter - 1 + quarter - 1;
        return (from % A_YEAR + 1) + "/" + (startYear + from / A_YEAR);
    }
}
