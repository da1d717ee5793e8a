package vn.saolang.declaration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.saolang.declaration.HalfYear;

/** The software's own days of declarations, in the order of time. */
public record Deadlines(List<DueRule> rules) {

    public Deadlines {
        rules = List.copyOf(rules);
    }

    /** The days of a half-year. */
    public Due due(HalfYear period) {
        return rules.stream()
                .filter(rule -> !period.to().isBefore(rule.since()))
                .reduce((earlier, later) -> later)
                .orElseGet(rules::getFirst)
                .due(period);
    }

    /** The half-year whose declaration was asked for last by that day, by the days of each half-year. */
    public static Due asked(LocalDate day, Function<HalfYear, Due> days) {
        Due due = days.apply(HalfYear.of(day));
        return day.isBefore(due.opens()) ? days.apply(HalfYear.of(day).previous()) : due;
    }
}
