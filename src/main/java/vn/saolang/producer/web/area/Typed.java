package vn.saolang.producer.web.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/** Reads numbers, days and communes as people type them; null when it is none. */
public final class Typed {

    private static final int MOST_DIGITS = 20;

    private Typed() {}

    /**
     * A number as Viet Nam writes it: "12.500" is twelve thousand five hundred, "2,5" two and a half. A point before
     * other than three digits is a decimal point too.
     */
    public static @Nullable BigDecimal decimal(String text) {
        String plain = text.replaceAll("[\\s\\u00a0]", "");
        if (plain.length() > MOST_DIGITS) {
            return null;
        }
        if (plain.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
            return new BigDecimal(plain.replace(".", "").replace(',', '.'));
        }
        if (plain.matches("\\d{1,3}(,\\d{3})+\\.\\d+")) {
            return new BigDecimal(plain.replace(",", ""));
        }
        return plain.matches("\\d+([.,]\\d+)?") ? new BigDecimal(plain.replace(',', '.')) : null;
    }

    /** So that {@link #decimal} reads the same number again. */
    public static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public static @Nullable Integer count(String text) {
        return text.strip().matches("\\d{1,7}") ? Integer.valueOf(text.strip()) : null;
    }

    public static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    public static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public static @Nullable UnitRef unit(String key) {
        try {
            return UnitRef.parse(key);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
