package vn.saolang.business.model.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/**
 * The finance part as typed, read into numbers: prices and unit costs in đồng, sums in million đồng.
 *
 * @param input null while something is missing or cannot be
 * @param refusals every reason, beside its field
 */
public record FinanceReading(@Nullable FinanceInput input, List<Refusal> refusals) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_PRICE = BigDecimal.valueOf(10_000_000_000L);
    private static final BigDecimal MOST_SUM = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_VOLUME = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(50);
    private static final int MOST_YEARS = 30;
    private static final int LONGEST_TERM = 80;
    private static final int LONGEST_UNIT = 40;

    public FinanceReading {
        refusals = List.copyOf(refusals);
    }

    /** What was typed and cannot be kept; empty fields are no fault yet. */
    public static List<Refusal> unreadable(Map<String, String> typed) {
        return new Reader(typed, false).read().refusals();
    }

    /** The numbers, or every reason why they are not there or cannot be. */
    public static FinanceReading of(Map<String, String> typed) {
        return new Reader(typed, true).read();
    }

    /** Reads field after field and keeps every reason. */
    private static final class Reader {

        private final Map<String, String> typed;
        private final boolean whole;
        private final List<Refusal> refusals = new ArrayList<>();

        Reader(Map<String, String> typed, boolean whole) {
            this.typed = typed;
            this.whole = whole;
        }

        FinanceReading read() {
            String start = start();
            String unit = unit();
            List<BigDecimal> price = yearly("price", MOST_PRICE, true);
            List<BigDecimal> variable = yearly("variable", MOST_PRICE, false);
            List<BigDecimal> fixed = million(yearly("fixed", MOST_SUM, false));
            List<BigDecimal> volume = volume();
            List<BigDecimal> investment = million(quarterly("investment", MOST_SUM));
            boolean buys = investment.stream().anyMatch(one -> one.signum() > 0);
            int useful = Math.max(1, count("usefulYears", buys, 1, MOST_YEARS));
            BigDecimal own = number("own", MOST_SUM, true).multiply(MILLION);
            Loan loan = loan();
            if (!whole || !refusals.isEmpty()) {
                return new FinanceReading(null, refusals);
            }
            int year = Integer.parseInt(start.substring(0, 4));
            int quarter = start.charAt(5) - '0';
            return new FinanceReading(
                    new FinanceInput(
                            year, quarter, unit, price, variable, fixed, volume, investment, useful, own, loan),
                    refusals);
        }

        private String start() {
            String start = text("start");
            if (!start.matches("20\\d\\d-[1-4]") && (whole || !start.isEmpty())) {
                refusals.add(Refusal.of("business.START", "start"));
            }
            return start;
        }

        private String unit() {
            String unit = text("unit");
            if (whole && unit.isEmpty() || unit.length() > LONGEST_UNIT) {
                refusals.add(Refusal.of("business.UNIT", "unit"));
            }
            return unit;
        }

        private List<BigDecimal> volume() {
            List<BigDecimal> volume = quarterly("volume", MOST_VOLUME);
            if (whole && volume.stream().allMatch(one -> one.signum() == 0)) {
                refusals.add(Refusal.of("business.NOTHING_SOLD", "volume1"));
            }
            return volume;
        }

        private Loan loan() {
            BigDecimal amount = number("loan", MOST_SUM, false).multiply(MILLION);
            boolean borrows = amount.signum() > 0;
            int quarter = count("loanQuarter", borrows, 1, FinanceInput.QUARTERS);
            BigDecimal rate = number("loanRate", MOST_RATE, borrows);
            int term = count("loanTerm", borrows, 1, LONGEST_TERM);
            int grace = count("loanGrace", false, 0, LONGEST_TERM);
            if (term > 0 && grace >= term) {
                refusals.add(Refusal.of("business.GRACE", "loanGrace"));
                return Loan.none();
            }
            return borrows && quarter > 0 && term > 0 ? new Loan(amount, quarter, rate, grace, term) : Loan.none();
        }

        private List<BigDecimal> yearly(String name, BigDecimal most, boolean positive) {
            return IntStream.rangeClosed(1, FinanceInput.YEARS)
                    .mapToObj(year -> {
                        BigDecimal value = number(name + year, most, true);
                        if (positive
                                && value.signum() == 0
                                && !text(name + year).isEmpty()) {
                            refuse("business.ZERO_PRICE", name + year);
                        }
                        return value;
                    })
                    .toList();
        }

        private List<BigDecimal> quarterly(String name, BigDecimal most) {
            return IntStream.rangeClosed(1, FinanceInput.QUARTERS)
                    .mapToObj(quarter -> number(name + quarter, most, false))
                    .toList();
        }

        private static List<BigDecimal> million(List<BigDecimal> sums) {
            return sums.stream().map(one -> one.multiply(MILLION)).toList();
        }

        /** The number, 0 when it is not there or is none. */
        private BigDecimal number(String field, BigDecimal most, boolean needed) {
            String text = text(field);
            if (text.isEmpty()) {
                if (needed && whole) {
                    refuse("business.MISSING_NUMBER", field);
                }
                return BigDecimal.ZERO;
            }
            Optional<BigDecimal> value = TypedNumber.read(text);
            if (value.isEmpty()) {
                refuse("business.NUMBER", field);
            } else if (value.get().compareTo(most) > 0) {
                refusals.add(
                        Refusal.of("business.TOO_MUCH", field, nameKey(field), index(field), TypedNumber.write(most)));
            } else {
                return value.get();
            }
            return BigDecimal.ZERO;
        }

        /** The whole number, 0 when it is not there or is none. */
        private int count(String field, boolean needed, int least, int most) {
            String text = text(field);
            if (text.isEmpty() && !(needed && whole)) {
                return 0;
            }
            int value = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
            if (value < least || value > most) {
                refusals.add(Refusal.of(
                        "business.COUNT", field, nameKey(field), Integer.toString(least), Integer.toString(most)));
                return 0;
            }
            return value;
        }

        /** Each field has one complaint at most. */
        private void refuse(String code, String field) {
            if (refusals.stream().noneMatch(one -> field.equals(one.field()))) {
                refusals.add(Refusal.of(code, field, nameKey(field), index(field)));
            }
        }

        private static String nameKey(String field) {
            return "business.finance.name." + field.replaceAll("\\d+$", "");
        }

        /** Year or quarter of a field that comes for each; empty for others. */
        private static String index(String field) {
            return field.replaceAll("^\\D+", "");
        }

        private String text(String field) {
            return typed.getOrDefault(field, "").strip();
        }
    }
}
