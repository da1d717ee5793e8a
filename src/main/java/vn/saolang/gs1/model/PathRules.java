package vn.saolang.gs1.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;

/** Which qualifiers may follow a primary key in a path, and in which order. */
final class PathRules {

    private PathRules() {}

    private static List<List<String>> sequences(ApplicationIdentifier key) {
        return Objects.requireNonNullElse(key.sequences(), List.of());
    }

    /** Refuses qualifiers in a wrong order, of different sequences, or of another key; names the first that does not fit. */
    static void requireSequence(ApplicationIdentifier key, List<String> qualifiers) {
        for (int end = 1; end <= qualifiers.size(); end++) {
            List<String> begun = qualifiers.subList(0, end);
            if (sequences(key).stream().noneMatch(sequence -> follows(sequence, begun))) {
                throw Gs1Exception.of(begun.getLast(), Reason.KEY_SEQUENCE, "(" + key.ai() + ")");
            }
        }
    }

    /** Whether the qualifiers are some of the sequence in its order. */
    private static boolean follows(List<String> sequence, List<String> qualifiers) {
        int at = 0;
        for (String allowed : sequence) {
            if (at < qualifiers.size() && qualifiers.get(at).equals(allowed)) at++;
        }
        return at == qualifiers.size();
    }

    /** Whether an identifier would fit into this path, so that it may not stand in the query. */
    static boolean fits(ApplicationIdentifier key, List<String> qualifiers, String ai) {
        return sequences(key).stream()
                .anyMatch(
                        sequence -> sequence.contains(ai) && !qualifiers.contains(ai) && follows(sequence, qualifiers));
    }

    /**
     * The qualifiers to put into a path, in its order: of the sequence that leaves fewest over which may not be attributes, then
     * of the one that takes most.
     */
    static List<String> choose(ApplicationIdentifier key, Collection<String> present) {
        Comparator<List<String>> better = Comparator.comparingLong((List<String> sequence) -> present.stream()
                        .filter(ai -> !sequence.contains(ai)
                                && !ApplicationIdentifier.of(ai).attribute())
                        .count())
                .thenComparing(
                        sequence -> -sequence.stream().filter(present::contains).count());
        return sequences(key).stream().min(better).orElse(List.of()).stream()
                .filter(present::contains)
                .toList();
    }
}
