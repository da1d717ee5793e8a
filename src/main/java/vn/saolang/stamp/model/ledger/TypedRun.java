package vn.saolang.stamp.model.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run as somebody named it: two positions, two codes, one of each, or "1–500" in the first field alone.
 *
 * @param from may be empty
 * @param to may be empty: the run is one stamp
 */
public record TypedRun(String from, String to) {

    private static final String NUMBER = "(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,7})";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern TWO = Pattern.compile(NUMBER + "\\s*(?:-|–|—|…|\\.\\.)\\s*" + NUMBER);

    /** The fields tidied: two positions in the first one go to one field each, a missing end is the beginning. */
    public static TypedRun of(String from, String to) {
        String first = from.strip();
        String last = to.strip();
        Matcher both = TWO.matcher(first);
        if (last.isEmpty() && both.matches()) {
            return new TypedRun(both.group(1), both.group(2));
        }
        return new TypedRun(first, last.isEmpty() ? first : last);
    }

    public static TypedRun of(int from, int to) {
        return new TypedRun(Integer.toString(from), Integer.toString(to));
    }

    /** The position a field names by its number; empty when it may be a code. */
    public static Optional<Integer> position(String typed) {
        return ONE.matcher(typed).matches()
                ? Optional.of(Integer.parseInt(typed.replaceAll("[. ]", "")))
                : Optional.empty();
    }
}
