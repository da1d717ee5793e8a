package vn.saolang.epcis.model.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and times as facts are compared by. */
public final class Figures {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");
    private static final int MOST_DIGITS = 100;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Figures() {}

    /** The number a text is; null when it is none, or out of all proportion. */
    public static @Nullable BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return isKeepable(number) ? number : null;
    }

    /** Whether a number has no more digits than measures have. */
    static boolean isKeepable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    /** A time so that text order is time order. */
    public static String written(Instant time) {
        return WRITTEN.format(time);
    }
}
