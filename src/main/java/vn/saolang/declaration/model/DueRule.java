package vn.saolang.declaration.model;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.saolang.declaration.HalfYear;

/**
 * The days of each half-year where no programme sets its own.
 *
 * @param since first day the rule counts
 * @param source what it rests on, as people cite it
 */
public record DueRule(LocalDate since, String source, Half first, Half second) {

    /**
     * The days of one half-year.
     *
     * @param opens declarations are asked for from this day of the year on
     * @param before what is asked for must be there before this day of the year
     */
    public record Half(MonthDay opens, MonthDay before) {}

    Due due(HalfYear period) {
        Half half = period.half() == 1 ? first : second;
        return new Due(
                period,
                half.opens().atYear(period.year()),
                half.before().atYear(period.year()).minusDays(1),
                source,
                false);
    }
}
