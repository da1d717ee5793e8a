package vn.saolang.recognition.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/** Number and day of a paper come from its keeper of documents; here they are only checked. */
public final class NumberRules {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private NumberRules() {}

    /** The number without leading zeros: "0123" and "123" are the same number. */
    public static String normal(String typed) {
        return typed.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("^0+", "");
    }

    /** A day typed as dd/MM/yyyy or sent by a date field; null when it is none. */
    public static @Nullable LocalDate day(String typed) {
        String text = typed.strip();
        try {
            return text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /**
     * Everything wrong with a number and day.
     *
     * @param earliest the day of what it rests on
     * @param today no paper bears a later day
     */
    public static List<Refusal> defects(String number, String day, LocalDate earliest, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (number.isBlank()) {
            defects.add(Refusal.of("recognition.NUMBER_MISSING", "number"));
        } else if (!normal(number).matches("[1-9][0-9]{0,5}[a-z]?")) {
            defects.add(Refusal.of("recognition.NUMBER_FORM", "number"));
        }
        LocalDate read = day(day);
        if (day.isBlank()) {
            defects.add(Refusal.of("recognition.DAY_MISSING", "day"));
        } else if (read == null) {
            defects.add(Refusal.of("recognition.DAY_FORM", "day"));
        } else if (read.isBefore(earliest)) {
            defects.add(Refusal.of("recognition.DAY_BEFORE_RESULT", "day", shown(earliest)));
        } else if (read.isAfter(today)) {
            defects.add(Refusal.of("recognition.DAY_IN_FUTURE", "day", shown(today)));
        }
        return defects;
    }

    private static String shown(LocalDate day) {
        return DAY.format(day);
    }
}
