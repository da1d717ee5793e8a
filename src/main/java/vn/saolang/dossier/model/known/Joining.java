package vn.saolang.dossier.model.known;

import java.util.List;
import java.util.stream.Collectors;

/** Puts known passages into a field without touching what stands there. */
public final class Joining {

    private Joining() {}

    /** Whether the passage stands in the field word for word. */
    public static boolean holds(String field, String passage) {
        return flat(field).contains(flat(passage));
    }

    /** The field with the passages it does not hold yet added below; what was there stays as it was. */
    public static String join(String field, List<String> passages) {
        String more = passages.stream()
                .map(String::strip)
                .filter(passage -> !passage.isEmpty() && !holds(field, passage))
                .distinct()
                .collect(Collectors.joining("\n"));
        if (more.isEmpty()) {
            return field;
        }
        return field.isBlank() ? more : field.stripTrailing() + "\n" + more;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
