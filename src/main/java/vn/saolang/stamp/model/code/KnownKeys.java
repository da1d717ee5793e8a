package vn.saolang.stamp.model.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a node's keys go with the stamps that exist. It must verify every code ever signed here, and hash hidden codes with the same
 * key; a newer signing key is welcome, a missing print key means that this node prints no hidden codes.
 *
 * @param lines as {@link StampKeys#fingerprints()}
 */
public record KnownKeys(List<String> lines) {

    public KnownKeys {
        lines = List.copyOf(lines);
    }

    /** What is known here and the node does not have. */
    public List<String> missingIn(StampKeys keys) {
        Set<String> has = Set.copyOf(keys.fingerprints());
        return lines.stream()
                .filter(line -> !has.contains(line))
                .filter(line -> !line.startsWith("print ") || keys.print() != null)
                .toList();
    }

    /** These and those the node has beside. */
    public KnownKeys with(StampKeys keys) {
        Set<String> all = new LinkedHashSet<>(lines);
        all.addAll(keys.fingerprints());
        return new KnownKeys(new ArrayList<>(all));
    }
}
