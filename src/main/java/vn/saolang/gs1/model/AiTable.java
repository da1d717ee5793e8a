package vn.saolang.gs1.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All application identifiers, read once from {@code gs1/application-identifiers.txt}. */
final class AiTable {

    private static final int LONGEST_AI = 4;

    private static final Map<String, ApplicationIdentifier> ALL = read();

    private AiTable() {}

    private static Map<String, ApplicationIdentifier> read() {
        Map<String, ApplicationIdentifier> all = new HashMap<>();
        DataLines.of("application-identifiers.txt").stream()
                .flatMap(AiLine::read)
                .forEach(ai -> all.put(ai.ai(), ai));
        return Map.copyOf(all);
    }

    static @Nullable ApplicationIdentifier find(String ai) {
        return ALL.get(ai);
    }

    /** The identifier a text goes on with at a place; no identifier begins another. */
    static @Nullable ApplicationIdentifier startingAt(String text, int at) {
        for (int length = 2; length <= LONGEST_AI && at + length <= text.length(); length++) {
            ApplicationIdentifier known = ALL.get(text.substring(at, at + length));
            if (known != null) return known;
        }
        return null;
    }
}
