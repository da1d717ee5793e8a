package vn.saolang.business.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.saolang.business.model.finance.FinanceInput;
import vn.saolang.business.model.finance.Loan;
import vn.saolang.business.model.finance.Projection;
import vn.saolang.business.model.finance.Quarter;
import vn.saolang.business.model.finance.YearResult;
import vn.saolang.business.model.finance.YearResult.BreakEven;

/** The money of a plan: nothing is lost or made up between what is typed and what is shown. */
class ProjectionTest {

    @Provide
    Arbitrary<FinanceInput> inputs() {
        Arbitrary<List<BigDecimal>> prices = amounts(3, 1, 500_000);
        Arbitrary<List<BigDecimal>> variable = amounts(3, 0, 500_000);
        Arbitrary<List<BigDecimal>> fixed = amounts(3, 0, 200_000_000);
        Arbitrary<List<BigDecimal>> volume = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(50_000))
                .ofScale(3)
                .list()
                .ofSize(12);
        Arbitrary<List<BigDecimal>> investment = amounts(12, 0, 900_000_000);
        return Combinators.combine(
                        prices,
                        variable,
                        fixed,
                        volume,
                        investment,
                        Arbitraries.integers().between(1, 30),
                        loans())
                .as((price, costs, rent, sold, bought, years, loan) -> new FinanceInput(
                        2026, 4, "kg", price, costs, rent, sold, bought, years, new BigDecimal(100_000_000), loan));
    }

    private static Arbitrary<List<BigDecimal>> amounts(int size, int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .map(BigDecimal::valueOf)
                .list()
                .ofSize(size);
    }

    private static Arbitrary<Loan> loans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2_000_000_000),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 39))
                .as((amount, quarter, rate, term, grace) -> new Loan(
                        BigDecimal.valueOf(amount),
                        quarter,
                        BigDecimal.valueOf(rate, 2),
                        Math.min(grace, term - 1),
                        term));
    }

    @Property(tries = 300)
    void cashAtTheEndIsAllThatCameInLessAllThatWentOut(@ForAll("inputs") FinanceInput input) {
        Projection shown = Projection.of(input);
        BigDecimal in = input.own().add(shown.total(Quarter::revenue)).add(shown.total(Quarter::drawn));
        BigDecimal out = Stream.of(
                        shown.total(Quarter::variable),
                        shown.total(Quarter::fixed),
                        shown.total(Quarter::interest),
                        shown.total(Quarter::invested),
                        shown.total(Quarter::repaid))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(shown.quarters().getLast().cash()).isEqualByComparingTo(in.subtract(out));
        assertThat(shown.quarters())
                .hasSize(12)
                .allMatch(one -> one.cash().compareTo(shown.lowest().cash()) >= 0);
    }

    @Property(tries = 300)
    void profitAndCashDifferOnlyByWearAndLoan(@ForAll("inputs") FinanceInput input) {
        for (Quarter one : Projection.of(input).quarters()) {
            assertThat(one.flow())
                    .isEqualByComparingTo(one.profit()
                            .add(one.depreciation())
                            .subtract(one.invested())
                            .add(one.drawn())
                            .subtract(one.repaid()));
        }
    }

    @Property(tries = 300)
    void aLoanIsPaidBackWholeAndNoMore(@ForAll("inputs") FinanceInput input) {
        Loan loan = input.loan();
        int last = loan.quarter() + loan.term() - 1;
        assertThat(loan.repaidBy(last)).isEqualByComparingTo(loan.amount());
        assertThat(loan.repaidBy(last + 50)).isEqualByComparingTo(loan.amount());
        assertThat(loan.interest(last + 1)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(loan.repaidBy(loan.quarter() + loan.grace() - 1)).isEqualByComparingTo(BigDecimal.ZERO);
        for (int at = 1; at <= last; at++) {
            assertThat(loan.repaid(at)).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        }
    }

    @Property(tries = 300)
    void wearNeverExceedsWhatWasBought(@ForAll("inputs") FinanceInput input) {
        Projection shown = Projection.of(input);
        assertThat(shown.total(Quarter::depreciation)).isLessThanOrEqualTo(shown.total(Quarter::invested));
        if (input.usefulYears() == 1) {
            BigDecimal old = input.investment().subList(0, 9).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(shown.total(Quarter::depreciation)).isGreaterThanOrEqualTo(old);
        }
    }

    @Property(tries = 300)
    void oneUnitLessThanBreakEvenIsALoss(@ForAll("inputs") FinanceInput input) {
        Projection shown = Projection.of(input);
        for (YearResult year : shown.years()) {
            BigDecimal price = input.price().get(year.number() - 1);
            BigDecimal margin = price.subtract(input.variable().get(year.number() - 1));
            BreakEven even = year.breakEven();
            BigDecimal burden = year.volume().multiply(margin).subtract(year.profit());
            if (margin.signum() <= 0) {
                assertThat(even).isNull();
                assertThat(year.reached()).isFalse();
            } else {
                assertThat(even).isNotNull();
                assertThat(even.units().multiply(margin)).isGreaterThanOrEqualTo(burden);
                assertThat(even.units().subtract(BigDecimal.ONE).multiply(margin))
                        .isLessThan(burden.max(BigDecimal.ONE));
                assertThat(even.money().multiply(margin)).isGreaterThanOrEqualTo(burden.multiply(price));
                assertThat(year.reached()).isEqualTo(year.profit().signum() >= 0);
            }
        }
    }

    @Property(tries = 100)
    void moreOwnMoneyLiftsEachQuarterBySoMuch(@ForAll("inputs") FinanceInput input) {
        BigDecimal more = BigDecimal.valueOf(7_000_001);
        FinanceInput richer = new FinanceInput(
                input.startYear(),
                input.startQuarter(),
                input.unit(),
                input.price(),
                input.variable(),
                input.fixed(),
                input.volume(),
                input.investment(),
                input.usefulYears(),
                input.own().add(more),
                input.loan());
        Projection before = Projection.of(input);
        Projection after = Projection.of(richer);
        for (int at = 0; at < 12; at++) {
            assertThat(after.quarters().get(at).cash())
                    .isEqualByComparingTo(before.quarters().get(at).cash().add(more));
        }
        assertThat(after.years()).isEqualTo(before.years());
    }

    @Test
    void aSmallPlanReckonedByHand() {
        FinanceInput input = new FinanceInput(
                2026,
                4,
                "hộp",
                Collections.nCopies(3, new BigDecimal(50_000)),
                Collections.nCopies(3, new BigDecimal(30_000)),
                Collections.nCopies(3, new BigDecimal(10_000_000)),
                Collections.nCopies(12, new BigDecimal(600)),
                Stream.concat(Stream.of(new BigDecimal(48_000_000)), Collections.nCopies(11, BigDecimal.ZERO).stream())
                        .toList(),
                3,
                new BigDecimal(40_000_000),
                new Loan(new BigDecimal(20_000_000), 1, new BigDecimal("8"), 2, 6));
        Projection shown = Projection.of(input);
        Quarter first = shown.quarters().getFirst();
        assertThat(first.label()).isEqualTo("4/2026");
        assertThat(shown.quarters().get(1).label()).isEqualTo("1/2027");
        // 30 million of sales, 18 of variable and 10 of fixed costs, 0.4 of interest, 4 of wear
        assertThat(first.profit()).isEqualByComparingTo("-2400000");
        assertThat(first.cash()).isEqualByComparingTo("13600000");
        assertThat(shown.lowest().label()).isEqualTo("1/2028");
        YearResult year = shown.years().getFirst();
        // 40 of fixed costs, 16 of wear, 0.4 + 0.4 + 0.4 + 0.3 of interest, 20,000 a box
        assertThat(year.breakEven()).isEqualTo(new BreakEven(new BigDecimal(2875), new BigDecimal(143_750_000)));
        assertThat(year.reached()).isFalse();
    }
}
