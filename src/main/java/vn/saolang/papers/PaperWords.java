package vn.saolang.papers;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How papers write numbers, dates and blanks (Nghị định 30/2020/NĐ-CP Phụ lục I). */
public final class PaperWords {

    /** What stands where nobody has written yet. */
    public static final String DOTS = "……";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PaperWords() {}

    /** "Số: 12/QĐ-UBND"; the number dotted when nobody gave it. */
    public static String number(@Nullable String given, String symbol) {
        return "Số: " + or(given) + "/" + symbol;
    }

    /**
     * "Tân Cương, ngày 05 tháng 6 năm 2026": days under 10 and the months 1 and 2 take a zero in front; what is not
     * given is dotted.
     */
    public static String dateLine(@Nullable String place, @Nullable LocalDate date) {
        return or(place) + ", " + longDate(date);
    }

    /** "ngày 05 tháng 6 năm 2026", dotted when there is none. */
    public static String longDate(@Nullable LocalDate date) {
        if (date == null) {
            return "ngày …… tháng …… năm ………";
        }
        String month = (date.getMonthValue() <= 2 ? "0" : "") + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** "05/06/2026", or null when there is none. */
    public static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    /** Points with a decimal comma and no needless zeros: "12,5". */
    public static String points(BigDecimal points) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(points);
    }

    /** A total with exactly two decimals, cut and not rounded up: 89.996 prints 89,99 (26/2026 Điều 3.3). */
    public static String total(BigDecimal total) {
        BigDecimal cut = total.setScale(2, java.math.RoundingMode.DOWN);
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(cut);
    }

    /** The value, or dots. */
    public static String or(@Nullable String value) {
        return value == null || value.isBlank() ? DOTS : value.strip();
    }

    /** Capitals as Vietnamese writes them. */
    public static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** The text over as few lines as that many characters allow, the lines about equally long. */
    public static String balanced(String text, int characters) {
        int lines = (text.length() + characters - 1) / characters;
        StringBuilder out = new StringBuilder(text);
        for (int line = 1; line < lines; line++) {
            int middle = text.length() * line / lines;
            int before = text.lastIndexOf(' ', middle);
            int after = text.indexOf(' ', middle);
            int at = after < 0 || (before > 0 && middle - before <= after - middle) ? before : after;
            if (at > 0) {
                out.setCharAt(at, '\n');
            }
        }
        return out.toString();
    }

    /** The text composed (NFC) and without characters no document may hold. */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !(Character.isISOControl(c) || hidden(c)))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE;
    }
}
