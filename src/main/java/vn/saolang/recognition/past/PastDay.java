package vn.saolang.recognition.past;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.Precision;

/**
 * A day in the past, as exactly as it is known.
 *
 * @param from earliest possible day; null when only a latest one is known
 * @param to latest possible day
 */
public record PastDay(Precision precision, @Nullable LocalDate from, LocalDate to) {

    /**
     * Reads "2025-06-26", "2025-02", "2023" or "<=2022".
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public static PastDay parse(String text) {
        try {
            return switch (text.length()) {
                case 10 -> new PastDay(Precision.DAY, LocalDate.parse(text), LocalDate.parse(text));
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new PastDay(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
                }
                case 6 -> new PastDay(Precision.BEFORE, null, lastDay(text.substring(2)));
                default -> new PastDay(Precision.YEAR, Year.parse(text).atDay(1), lastDay(text));
            };
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("Not a day, month, year or <=year: " + text, unreadable);
        }
    }

    private static LocalDate lastDay(String year) {
        return LocalDate.of(Year.parse(year).getValue(), 12, 31);
    }
}
