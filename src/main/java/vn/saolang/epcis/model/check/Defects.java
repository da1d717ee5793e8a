package vn.saolang.epcis.model.check;

import java.util.ArrayList;
import java.util.List;
import vn.saolang.epcis.model.context.Namespaces;

/** Gathers all that is wrong, up to a bound, so that a hostile document does not get an answer longer than itself. */
final class Defects {

    static final int MOST = 100;
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_TEXT = 500;

    private final List<Defect> found = new ArrayList<>();
    private final Namespaces names;

    Defects(Namespaces names) {
        this.names = names;
    }

    /** The prefixes that names may have here. */
    Namespaces names() {
        return names;
    }

    void add(Spot at, String message) {
        if (!isFull()) {
            found.add(new Defect(readable(at.pointer()), readable(message)));
        }
    }

    void addAll(Defects others) {
        addAll(others.found);
    }

    void addAll(List<Defect> others) {
        for (Defect defect : others) {
            if (!isFull()) {
                found.add(defect);
            }
        }
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Defect> all() {
        return List.copyOf(found);
    }

    /** Names and values as they can be shown and kept: what is no character is shown as the mark for that. */
    private static String readable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        ? 0xFFFD
                        : c)
                .limit(LONGEST_TEXT)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** A value for a message, shortened. */
    static String quote(String value) {
        return value.length() <= LONGEST_QUOTE ? "'" + value + "'" : "'" + value.substring(0, LONGEST_QUOTE) + "…'";
    }
}
