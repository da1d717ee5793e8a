package vn.saolang.support.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what people type into forms of support. */
public final class Typed {

    private Typed() {}

    /** Whole đồng with points, commas or blanks between thousands; null for none, -1, which every rule refuses, for what is no number. */
    public static @Nullable BigDecimal dong(String text) {
        if (text.isBlank()) {
            return null;
        }
        String digits = text.strip().replaceAll("(?<=\\d)[ .,\\u00A0](?=\\d{3}(\\D|$))", "");
        return digits.matches("\\d{1,15}") ? new BigDecimal(digits) : BigDecimal.ONE.negate();
    }

    /** A day as a date field sends it; null for anything else. */
    public static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** A whole number of up to four digits; 0 for anything else. */
    public static int whole(String text) {
        return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }

    /** The value with this name, in any letters. */
    public static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
