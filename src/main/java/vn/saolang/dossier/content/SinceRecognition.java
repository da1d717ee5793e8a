package vn.saolang.dossier.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What form 02 tells of the time since the product was recognised (26/2026 Điều 6.1b, 6.1c), as sealed.
 *
 * @param changes for an upgrade: what changed since recognition; empty for a re-evaluation
 * @param unchanged for a re-evaluation: the contents confirmed as unchanged, of {@link #CONTENTS}
 * @param updates for a re-evaluation: what is new, by content; empty where nothing was written
 */
public record SinceRecognition(String changes, List<String> unchanged, Map<String, String> updates) {

    /** The nine contents of 26/2026 Điều 6.1c, in the law's order. */
    public static final List<String> CONTENTS = List.of(
            "material", "technology", "packaging", "label", "declaration", "tests", "market", "output", "turnover");

    public SinceRecognition {
        unchanged = List.copyOf(unchanged);
        updates = new TreeMap<>(updates);
    }
}
