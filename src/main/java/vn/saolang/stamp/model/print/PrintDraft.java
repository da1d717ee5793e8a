package vn.saolang.stamp.model.print;

/**
 * What somebody asks to print, as typed.
 *
 * @param from position of the first stamp
 * @param to position of the last one
 * @param layout a sheet or label of the data, or {@link #TABLE}
 */
public record PrintDraft(String from, String to, String layout) {

    /** The layout of a table for a printing house. */
    public static final String TABLE = "CSV";

    private static final int MOST_DIGITS = 9;

    /** A typed position; 0 when it is no number. Points between thousands are skipped. */
    static int position(String typed) {
        String digits = typed.replaceAll("[\\s.,]", "");
        return digits.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(digits) : 0;
    }

    public int first() {
        return position(from);
    }

    public int last() {
        return position(to);
    }
}
