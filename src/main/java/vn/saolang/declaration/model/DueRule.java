package vn.saolang.declaration.model;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.HalfYear;

/**
 * The days a programme sets for the reports of each half-year, which declarations feed.
 *
 * @param province code of the province; empty for every province without a rule of its own
 * @param since first day the rule counts
 * @param until last day of the act's period; null while it runs
 * @param before what is asked for must be there before this day of the year, for each half
 * @param opens declarations are asked for from this day of the year on, for each half
 */
public record DueRule(
        String province, LocalDate since, @Nullable LocalDate until, String source, Half first, Half second) {

    /** The days of one half-year. */
    public record Half(MonthDay opens, MonthDay before) {}

    Due due(HalfYear period) {
        Half half = period.half() == 1 ? first : second;
        LocalDate lastDay = half.before().atYear(period.year()).minusDays(1);
        return new Due(
                period, half.opens().atYear(period.year()), lastDay, source, until != null && lastDay.isAfter(until));
    }
}
