package vn.saolang.epcis.model.hash;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Points in time as events write them: RFC 3339 with a zone; kept and compared to the millisecond. */
public final class Times {

    private static final int SHORTEST = "2000-01-01T00:00:00Z".length();
    private static final int LONGEST = 64;

    private Times() {}

    /**
     * Reads a point in time.
     *
     * @return to the millisecond (half to even); null for anything that is no date and time with a zone
     */
    public static @Nullable Instant instant(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || !hasShape(text)) {
            return null;
        }
        int end = fractionEnd(text);
        Integer offset = offsetSeconds(text, end);
        if (offset == null) {
            return null;
        }
        try {
            boolean leap = number(text, 17, 2) == 60;
            OffsetDateTime time = OffsetDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 2),
                    number(text, 8, 2),
                    number(text, 11, 2),
                    number(text, 14, 2),
                    leap ? 59 : number(text, 17, 2),
                    0,
                    ZoneOffset.ofTotalSeconds(offset));
            if (time.getYear() < 1 || time.getYear() > 9998) {
                return null;
            }
            return time.toInstant().plusSeconds(leap ? 1 : 0).plusMillis(millis(text, end));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** In UTC with three decimals, as 2026-02-11T08:00:00.000Z. */
    public static String text(Instant instant) {
        String whole = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        int millis = instant.getNano() / 1_000_000;
        return whole.substring(0, whole.length() - 1) + "." + (millis < 10 ? "00" : millis < 100 ? "0" : "") + millis
                + "Z";
    }

    private static boolean hasShape(String text) {
        String shape = "dddd-dd-ddTdd:dd:dd";
        for (int at = 0; at < shape.length(); at++) {
            char wanted = shape.charAt(at);
            char given = text.charAt(at);
            boolean fits =
                    wanted == 'd' ? isDigit(given) : wanted == (wanted == 'T' ? Character.toUpperCase(given) : given);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int fractionEnd(String text) {
        int at = 19;
        if (text.charAt(at) != '.') {
            return at;
        }
        at++;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at == 20 ? text.length() : at;
    }

    private static long millis(String text, int end) {
        if (end <= 20) {
            return 0;
        }
        int micros = 0;
        for (int at = 20; at < 26; at++) {
            micros = micros * 10 + (at < end ? text.charAt(at) - '0' : 0);
        }
        int rest = micros % 1000;
        int millis = micros / 1000;
        boolean up = rest > 500 || (rest == 500 && millis % 2 == 1);
        return millis + (up ? 1 : 0);
    }

    private static @Nullable Integer offsetSeconds(String text, int from) {
        int left = text.length() - from;
        if (left == 1 && (text.charAt(from) | 0x20) == 'z') {
            return 0;
        }
        boolean signed = left == 6 && (text.charAt(from) == '+' || text.charAt(from) == '-');
        if (!signed
                || text.charAt(from + 3) != ':'
                || !isDigit(text.charAt(from + 1))
                || !isDigit(text.charAt(from + 2))
                || !isDigit(text.charAt(from + 4))
                || !isDigit(text.charAt(from + 5))) {
            return null;
        }
        int hours = number(text, from + 1, 2);
        int minutes = number(text, from + 4, 2);
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
            return null;
        }
        int seconds = hours * 3600 + minutes * 60;
        return text.charAt(from) == '-' ? -seconds : seconds;
    }

    private static int number(String text, int from, int digits) {
        int value = 0;
        for (int at = from; at < from + digits; at++) {
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
