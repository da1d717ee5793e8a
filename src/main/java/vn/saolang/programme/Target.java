package vn.saolang.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number an act wants reached.
 *
 * @param period "2019-2020", "2020" or "yearly"
 * @param indicator such as {@code products_certified}; those that end in {@code _share} are shares from 0 to 1
 * @param minimum at least, null when the act says {@code moreThan}
 * @param maximum upper figure of a range in the act, not a ceiling
 */
public record Target(
        String period,
        String indicator,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal moreThan,
        @Nullable BigDecimal maximum,
        String note,
        String source) {

    /** Whether its figures are shares from 0 to 1. */
    public boolean isShare() {
        return indicator.endsWith("_share");
    }

    /** Whether its period holds the year; a yearly one holds every year. */
    public boolean covers(int year) {
        if (period.equals("yearly")) return true;
        String[] years = period.split("-", 2);
        return Integer.parseInt(years[0]) <= year && year <= Integer.parseInt(years[years.length - 1]);
    }

    /** Message key of what it counts. */
    public String key() {
        return "programme.indicator." + indicator;
    }
}
