package vn.saolang.declaration;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import vn.saolang.kernel.NotFound;

/**
 * Half a calendar year (kỳ 6 tháng), the period of a declaration.
 *
 * @param half 1 for January to June, 2 for July to December
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2200;
    private static final Comparator<HalfYear> ORDER =
            Comparator.comparingInt(HalfYear::year).thenComparingInt(HalfYear::half);

    public HalfYear {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("No half of a year: " + half);
        }
    }

    /** The half in which the day lies. */
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JULY) < 0 ? 1 : 2);
    }

    /**
     * Reads {@link #path()}.
     *
     * @throws NotFound when the text names no half-year since the programme began
     */
    public static HalfYear parse(String text) {
        if (!text.matches("\\d{4}-[12]")) {
            throw new NotFound("half-year");
        }
        HalfYear read = new HalfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
        if (read.year < FIRST_YEAR || read.year > LAST_YEAR) {
            throw new NotFound("half-year " + text);
        }
        return read;
    }

    /** How addresses and files name it: {@code 2026-1}. */
    public String path() {
        return year + "-" + half;
    }

    public LocalDate from() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    /** Its last day. */
    public LocalDate to() {
        return half == 1 ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    public HalfYear previous() {
        return half == 2 ? new HalfYear(year, 1) : new HalfYear(year - 1, 2);
    }

    /** The same half one year before, which seasons make comparable. */
    public HalfYear yearBefore() {
        return new HalfYear(year - 1, half);
    }

    @Override
    public int compareTo(HalfYear other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path();
    }
}
