package vn.saolang.regulation;

import java.time.LocalDate;

/**
 * A day of the calendar that is not what its weekday says.
 *
 * @param kind a day off, a Saturday worked in exchange, or a day whose status is not settled (treated by its weekday)
 * @param confirm the operator must check it against the official notice before relying on it
 */
public record CalendarDay(LocalDate day, Kind kind, String name, String basis, boolean confirm) {

    /** What the day is. */
    public enum Kind {
        OFF,
        WORKED,
        UNDECIDED
    }
}
