package vn.saolang.traceability.model.resolver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks up from what was asked to the key: serial, lot, GTIN. */
public final class Levels {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([A-Za-z0-9]{1,40})}");

    private Levels() {}

    /**
     * The levels that have links, the finest first.
     *
     * @param sets of the key, those of the producer before those of the platform: of two about the same level the former sets the
     *     default, and the latter adds the types the former lacks
     */
    public static List<Level> of(Asked asked, List<LinkSet> sets) {
        Map<String, Level> byPath = new LinkedHashMap<>();
        sets.stream()
                .filter(set -> set.anchor().names(asked).isPresent())
                .sorted(finestFirst(asked))
                .forEach(set -> byPath.merge(set.anchor().levelOf(asked).path(), level(asked, set), Levels::joined));
        return List.copyOf(byPath.values());
    }

    /** Stable, so that the producer's set stays before the platform's; a value that is named beats any value. */
    private static Comparator<LinkSet> finestFirst(Asked asked) {
        List<String> order = new ArrayList<>(asked.qualifiers().keySet());
        return Comparator.comparing((LinkSet set) -> -set.anchor().value().length())
                .thenComparing(set -> -set.anchor().qualifiers().keySet().stream()
                        .mapToInt(order::indexOf)
                        .max()
                        .orElse(-1))
                .thenComparing(set -> -set.anchor().qualifiers().size())
                .thenComparing(set -> -set.anchor().literals());
    }

    private static Level level(Asked asked, LinkSet set) {
        Map<String, String> names = set.anchor().names(asked).orElseThrow();
        return new Level(
                set.anchor().levelOf(asked),
                set.description(),
                set.defaultType(),
                set.links().stream()
                        .map(link -> link.leadingTo(filled(link.href(), names)))
                        .toList());
    }

    private static Level joined(Level first, Level second) {
        List<Link> links = new ArrayList<>(first.links());
        second.links().stream()
                .filter(link -> first.ofType(link.type()).isEmpty())
                .forEach(links::add);
        String description = first.description().isEmpty() ? second.description() : first.description();
        return new Level(first.about(), description, first.defaultType(), links);
    }

    private static String filled(String href, Map<String, String> names) {
        return TEMPLATE.matcher(href)
                .replaceAll(found -> Matcher.quoteReplacement(Escapes.escaped(names.getOrDefault(found.group(1), ""))));
    }

    /** The names a template uses. */
    static List<String> namesIn(String href) {
        return TEMPLATE.matcher(href).results().map(found -> found.group(1)).toList();
    }
}
