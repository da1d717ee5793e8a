package vn.saolang.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.saolang.regulation.CalendarDay.Kind;

/**
 * Which days an office works: Monday to Friday, but for public holidays and with the Saturdays worked in exchange (Bộ luật Lao
 * động 2019 Điều 111.3, 112). A year without a calendar file knows only the holidays of the solar calendar.
 */
public final class WorkingDays {

    private static final Set<MonthDay> SOLAR_HOLIDAYS = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.APRIL, 30),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.SEPTEMBER, 2));

    private final Map<Integer, List<CalendarDay>> years;
    private final Map<LocalDate, CalendarDay> special = new HashMap<>();

    /** @param years the special days of each year that has a file */
    public WorkingDays(Map<Integer, List<CalendarDay>> years) {
        this.years = Map.copyOf(years);
        years.values().forEach(days -> days.forEach(day -> special.put(day.day(), day)));
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        CalendarDay known = special.get(day);
        if (known != null && known.kind() == Kind.OFF) return false;
        if (known != null && known.kind() == Kind.WORKED) return true;
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) return false;
        return covers(day.getYear()) || !SOLAR_HOLIDAYS.contains(MonthDay.from(day));
    }

    /**
     * The day on which {@code count} working days are over; working day 1 is the day after receipt.
     *
     * @param receipt the day of receipt, itself never counted
     * @param count from 0; 0 gives the day of receipt
     */
    public LocalDate addWorkingDays(LocalDate receipt, int count) {
        if (count < 0) throw new IllegalArgumentException("working days are counted forward, not " + count);
        LocalDate day = receipt;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    /** The day itself when it is a working day, otherwise the next one: a time that ends on a day off (91/2015/QH13 Điều 148.5). */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate first = day;
        while (!isWorkingDay(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    /**
     * The last day of a term in calendar days: the day of the event is not counted, and a last day that is no working day gives
     * way to the next one (Bộ luật Dân sự 2015 Điều 147.1, 148.5).
     *
     * @param event the day from which the term runs
     * @param count calendar days, from 1
     */
    public LocalDate termEnd(LocalDate event, int count) {
        if (count < 1) throw new IllegalArgumentException("a term has at least one day, not " + count);
        LocalDate day = event.plusDays(count);
        while (!isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    /**
     * Working days left until a day, that day included and today not: 0 on the last day, negative when it has passed.
     */
    public int workingDaysLeft(LocalDate today, LocalDate due) {
        if (due.isBefore(today)) return -workingDaysLeft(due, today);
        return (int) today.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether the year has a calendar file. */
    public boolean covers(int year) {
        return years.containsKey(year);
    }

    /** The special days of a year in order; empty when it has no file. */
    public List<CalendarDay> specialDays(int year) {
        return years.getOrDefault(year, List.of()).stream()
                .sorted(Comparator.comparing(CalendarDay::day))
                .toList();
    }

    /** The years that have a file, in order. */
    public List<Integer> years() {
        return years.keySet().stream().sorted().toList();
    }
}
