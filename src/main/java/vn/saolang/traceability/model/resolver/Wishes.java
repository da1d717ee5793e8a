package vn.saolang.traceability.model.resolver;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a caller would like best among links of one type.
 *
 * @param languages from Accept-Language, the dearest first; empty when nothing was said
 * @param context a value of the parameter context; null when none was given
 * @param quality how much a media type is wanted by Accept, 0 to 1
 */
public record Wishes(
        List<LanguageRange> languages, @Nullable String context, ToDoubleFunction<String> quality) {

    private static final String UNDETERMINED = "und";

    public Wishes {
        languages = List.copyOf(languages);
    }

    /** The wishes of one who has none. */
    public static Wishes none() {
        return new Wishes(List.of(), null, _ -> 1);
    }

    /** Reads a header Accept-Language; a broken one says nothing. */
    public static List<LanguageRange> languages(@Nullable String header) {
        try {
            return header == null || header.isBlank() ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException broken) {
            return List.of();
        }
    }

    /** The links that fit best and equally well; never empty when there is one. Language counts before context, context before type. */
    public List<Link> best(List<Link> links) {
        return byMediaType(byContext(byLanguage(links)));
    }

    private List<Link> byLanguage(List<Link> links) {
        for (LanguageRange range : languages) {
            if (range.getWeight() > 0 && !range.getRange().equals("*")) {
                List<Link> found = speaking(links, range.getRange());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        List<Link> notRefused = orAll(
                links,
                link -> link.hreflang().isEmpty() || link.hreflang().stream().anyMatch(tag -> !isRefused(tag)));
        return orAll(notRefused, Wishes::isForAnyLanguage);
    }

    private static boolean isForAnyLanguage(Link link) {
        return link.hreflang().isEmpty() || link.hreflang().stream().anyMatch(UNDETERMINED::equalsIgnoreCase);
    }

    private boolean isRefused(String tag) {
        return languages.stream()
                .anyMatch(range -> range.getWeight() == 0 && range.getRange().equalsIgnoreCase(tag));
    }

    /** Exact first; then en-AU finds en (RFC 4647, lookup); then en finds en-GB (filtering). */
    private static List<Link> speaking(List<Link> links, String range) {
        String wanted = range;
        while (!wanted.isEmpty()) {
            String tag = wanted;
            List<Link> found = having(links, one -> one.equals(tag));
            if (!found.isEmpty()) {
                return found;
            }
            wanted = wanted.substring(0, Math.max(0, wanted.lastIndexOf('-')));
        }
        return having(links, one -> one.startsWith(range + "-"));
    }

    private static List<Link> having(List<Link> links, Predicate<String> tag) {
        return links.stream()
                .filter(link -> link.hreflang().stream()
                        .map(one -> one.toLowerCase(Locale.ROOT))
                        .anyMatch(tag))
                .toList();
    }

    private List<Link> byContext(List<Link> links) {
        List<Link> general = orAll(links, link -> link.context().isEmpty());
        if (context == null) {
            return general;
        }
        List<Link> meant = links.stream()
                .filter(link -> link.context().stream().anyMatch(context::equalsIgnoreCase))
                .toList();
        return meant.isEmpty() ? general : meant;
    }

    private List<Link> byMediaType(List<Link> links) {
        double most = links.stream().mapToDouble(this::wanted).max().orElse(0);
        return orAll(links, link -> wanted(link) == most);
    }

    private double wanted(Link link) {
        return quality.applyAsDouble(Objects.requireNonNullElse(link.mediaType(), "text/html"));
    }

    private static List<Link> orAll(List<Link> links, Predicate<Link> condition) {
        List<Link> some = links.stream().filter(condition).toList();
        return some.isEmpty() ? links : some;
    }
}
