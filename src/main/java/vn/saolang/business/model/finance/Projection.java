package vn.saolang.business.model.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.model.finance.YearResult.BreakEven;

/**
 * What follows from the producer's expectations: profit, break-even and cash. Sums are exact; interest, wear and repayment are in
 * whole đồng. Taxes and late payers are not in it.
 */
public record Projection(FinanceInput input, List<Quarter> quarters, List<YearResult> years) {

    private static final int A_YEAR = 4;

    public Projection {
        quarters = List.copyOf(quarters);
        years = List.copyOf(years);
    }

    public static Projection of(FinanceInput input) {
        List<Quarter> quarters = new ArrayList<>();
        BigDecimal cash = input.own();
        for (int at = 1; at <= FinanceInput.QUARTERS; at++) {
            Quarter bare = quarter(input, at, BigDecimal.ZERO);
            cash = cash.add(bare.flow());
            quarters.add(quarter(input, at, cash));
        }
        List<YearResult> years = IntStream.range(0, FinanceInput.YEARS)
                .mapToObj(year -> year(input, year, quarters.subList(year * A_YEAR, (year + 1) * A_YEAR)))
                .toList();
        return new Projection(input, quarters, years);
    }

    private static Quarter quarter(FinanceInput input, int at, BigDecimal cash) {
        int year = FinanceInput.yearOf(at);
        BigDecimal volume = input.volume().get(at - 1);
        Loan loan = input.loan();
        return new Quarter(
                at,
                input.label(at),
                volume,
                input.price().get(year).multiply(volume),
                input.variable().get(year).multiply(volume),
                input.fixed().get(year),
                wear(input, at),
                loan.interest(at),
                loan.drawn(at),
                input.investment().get(at - 1),
                loan.repaid(at),
                cash);
    }

    /** Straight-line wear of all that was bought up to a quarter, from the quarter in which it was bought. */
    private static BigDecimal wear(FinanceInput input, int at) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int bought = 1; bought <= at; bought++) {
            BigDecimal worth = input.investment().get(bought - 1);
            int life = input.usefulYears() * A_YEAR;
            int age = at - bought + 1;
            sum = sum.add(worn(worth, age, life)).subtract(worn(worth, age - 1, life));
        }
        return sum;
    }

    private static BigDecimal worn(BigDecimal worth, int age, int life) {
        return age >= life
                ? worth
                : worth.multiply(BigDecimal.valueOf(age)).divide(BigDecimal.valueOf(life), 0, RoundingMode.DOWN);
    }

    private static YearResult year(FinanceInput input, int year, List<Quarter> quarters) {
        BigDecimal margin = input.price().get(year).subtract(input.variable().get(year));
        return new YearResult(
                year + 1,
                sum(quarters, Quarter::volume),
                sum(quarters, Quarter::revenue),
                sum(quarters, Quarter::profit),
                breakEven(sum(quarters, Quarter::burden), margin, input.price().get(year)));
    }

    private static @Nullable BreakEven breakEven(BigDecimal burden, BigDecimal margin, BigDecimal price) {
        if (margin.signum() <= 0) {
            return null;
        }
        return new BreakEven(
                burden.divide(margin, 0, RoundingMode.CEILING),
                burden.multiply(price).divide(margin, 0, RoundingMode.CEILING));
    }

    private static BigDecimal sum(List<Quarter> quarters, Function<Quarter, BigDecimal> what) {
        return quarters.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All quarters together. */
    public BigDecimal total(Function<Quarter, BigDecimal> what) {
        return sum(quarters, what);
    }

    /** The quarter with the least money in the till; the first of several. */
    public Quarter lowest() {
        return quarters.stream().min(Comparator.comparing(Quarter::cash)).orElseThrow();
    }

    /** The first quarter by whose end sales have earned back, after costs and interest, all that was bought until then; null when none. */
    public @Nullable Quarter paidBack() {
        if (total(Quarter::invested).signum() == 0) {
            return null;
        }
        BigDecimal balance = BigDecimal.ZERO;
        for (Quarter one : quarters) {
            balance = balance.add(one.flow()).subtract(one.drawn()).add(one.repaid());
            if (balance.signum() >= 0 && one.revenue().signum() > 0) {
                return one;
            }
        }
        return null;
    }
}
