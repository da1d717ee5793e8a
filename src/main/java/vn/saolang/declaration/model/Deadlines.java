package vn.saolang.declaration.model;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.declaration.HalfYear;

/** Which half-year is asked for on a day, and until when. */
public record Deadlines(List<DueRule> rules) {

    public Deadlines {
        rules = List.copyOf(rules);
    }

    /** The days of a half-year in a province, given by its code. */
    public Due due(HalfYear period, String province) {
        return ruleFor(province, period.to()).due(period);
    }

    /** The half-year whose declaration was asked for last by that day. */
    public Due asked(LocalDate day, String province) {
        Due due = due(HalfYear.of(day), province);
        return day.isBefore(due.opens()) ? due(HalfYear.of(day).previous(), province) : due;
    }

    /** The province's own rule, the newest that counts; else the one for all. */
    private DueRule ruleFor(String province, LocalDate day) {
        return newest(province, day, newest("", day, rules.getFirst()));
    }

    private DueRule newest(String province, LocalDate day, DueRule otherwise) {
        return rules.stream()
                .filter(rule -> rule.province().equals(province) && !day.isBefore(rule.since()))
                .reduce((earlier, later) -> later)
                .orElse(otherwise);
    }
}
