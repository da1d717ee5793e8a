package vn.saolang.stamp.model.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days that are looked at.
 *
 * @param from first day
 * @param to last day, not before it, at most a year later
 */
public record Period(LocalDate from, LocalDate to) {

    /** Days of the period when nobody asks for another. */
    public static final int USUAL = 30;

    private static final int LONGEST = 366;

    /** Reads what was asked for; what is no day or too long ago for the last one is replaced by the usual. */
    public static Period of(String from, String to, LocalDate today) {
        LocalDate last = day(to, today);
        LocalDate first = day(from, last.minusDays(USUAL - 1));
        if (first.isAfter(last)) {
            return of(to, from, today);
        }
        LocalDate earliest = last.minusDays(LONGEST - 1);
        return new Period(first.isBefore(earliest) ? earliest : first, last);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 2000 || day.getYear() > 9000 ? otherwise : day;
        } catch (DateTimeParseException noDay) {
            return otherwise;
        }
    }

    /** 1 to 366. */
    public int length() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Each day, the first one first. */
    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }
}
