package vn.saolang.traceability.model.resolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which link is followed. */
public final class Choice {

    private static final String DEFAULT = "gs1:defaultLink";

    private Choice() {}

    /**
     * The links to follow: one leads there, several are left to the caller to choose from, none is not found.
     *
     * @param levels the finest first
     * @param type canonical link type asked for; null for the default link, of which there is exactly one
     */
    public static List<Link> of(List<Level> levels, @Nullable String type, Wishes wishes) {
        if (type == null || type.equals(DEFAULT)) {
            return levels.stream()
                    .limit(1)
                    .map(level -> wishes.best(level.defaults()).getFirst())
                    .toList();
        }
        return levels.stream()
                .map(level -> level.ofType(type))
                .filter(links -> !links.isEmpty())
                .findFirst()
                .map(wishes::best)
                .orElse(List.of());
    }
}
