package vn.saolang.gs1.model.check;

import java.time.YearMonth;

/** Dates and times of values; all texts are digits. */
final class Dates {

    private Dates() {}

    /** YYMMDD. */
    static boolean day(String text) {
        return dayOrMonth(text) && !text.endsWith("00");
    }

    /** YYMMDD, or YYMM00 for a whole month; no century is told, and none is needed: 2000 is a leap year as 1904 … 2096 are. */
    static boolean dayOrMonth(String text) {
        return valid(2000 + number(text, 0, 2), text.substring(2), 0);
    }

    /** YYYYMMDD. */
    static boolean fullDay(String text) {
        return valid(number(text, 0, 4), text.substring(4), 1);
    }

    /** HHMM. */
    static boolean hourMinute(String text) {
        return below(24, text.substring(0, 2)) && below(60, text.substring(2));
    }

    static boolean below(int limit, String text) {
        return Integer.parseInt(text) < limit;
    }

    private static boolean valid(int year, String monthDay, int firstDay) {
        int month = number(monthDay, 0, 2);
        int day = number(monthDay, 2, 4);
        return month >= 1
                && month <= 12
                && day >= firstDay
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
