package vn.saolang.recognition.model.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.past.PastDay;

/** Reads a past day as people write it: 26/06/2025, 02/2025, 2023, "<=2022", "trước 2023"; or as 2025-06-26, 2025-02. */
final class PastDays {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern BEFORE = Pattern.compile("(?:<=|≤|không muộn hơn|not later than)\\s*(\\d{4})");
    private static final Pattern UNTIL = Pattern.compile("(?:trước|before)\\s*(\\d{4})");
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private PastDays() {}

    /** Null when it is none of them. */
    static @Nullable PastDay read(String text) {
        String clean = text.strip().toLowerCase(java.util.Locale.ROOT);
        try {
            String canonical = canonical(clean);
            return canonical == null ? null : PastDay.parse(canonical);
        } catch (DateTimeException | IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable String canonical(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return LocalDate.of(number(day, 3), number(day, 2), number(day, 1)).toString();
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return java.time.YearMonth.of(number(month, 2), number(month, 1)).toString();
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return "<=" + before.group(1);
        }
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            return "<=" + (number(until, 1) - 1);
        }
        return PLAIN.matcher(text).matches() ? text : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
