package vn.saolang.programme;

import java.time.LocalDate;

/**
 * When a step is meant to run; it warns and never blocks.
 *
 * @param from first day
 * @param to last day
 * @param source article or plan it comes from
 * @param allYear open the whole year, or opened for each product by itself
 */
public record Window(LocalDate from, LocalDate to, String source, boolean allYear) {

    /** Whether the day lies in it, both ends included. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
