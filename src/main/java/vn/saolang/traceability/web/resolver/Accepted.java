package vn.saolang.traceability.web.resolver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a header Accept says.
 *
 * @param types as they stand; anything when the header is missing or broken
 */
record Accepted(List<MediaType> types) {

    static final MediaType LINKSET = new MediaType("application", "linkset+json");
    private static final MediaType LINKED_DATA = new MediaType("application", "ld+json");
    private static final int MOST = 50;

    static Accepted of(@Nullable String header) {
        try {
            List<MediaType> types = header == null ? List.of() : MediaType.parseMediaTypes(header);
            return new Accepted(types.isEmpty() || types.size() > MOST ? List.of(MediaType.ALL) : types);
        } catch (InvalidMediaTypeException broken) {
            return new Accepted(List.of(MediaType.ALL));
        }
    }

    /** How much a media type is wanted, 0 to 1; the most exact range counts. */
    double quality(String type) {
        try {
            MediaType asked = MediaType.parseMediaType(type);
            return types.stream()
                    .filter(range -> range.includes(asked))
                    .max(Comparator.comparingInt(Accepted::exactness).thenComparing(MediaType::getQualityValue))
                    .map(MediaType::getQualityValue)
                    .orElse(0.0);
        } catch (InvalidMediaTypeException broken) {
            return 0;
        }
    }

    private static int exactness(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }

    boolean wantsLinkset() {
        return named(LINKSET) > 0 && named(LINKSET) >= named(MediaType.TEXT_HTML);
    }

    /** The JSON type in which a linkset is wanted, when one is named and no page is wanted more. */
    Optional<MediaType> json() {
        return List.of(LINKSET, MediaType.APPLICATION_JSON, LINKED_DATA).stream()
                .filter(type -> named(type) > 0 && named(type) >= named(MediaType.TEXT_HTML))
                .max(Comparator.comparing(this::named).thenComparing(type -> type.equals(LINKSET)));
    }

    /** Whether a person looks: a page is named and no JSON is wanted more. */
    boolean wantsPage() {
        return named(MediaType.TEXT_HTML) > 0 && json().isEmpty();
    }

    private double named(MediaType type) {
        return types.stream()
                .filter(range -> range.equalsTypeAndSubtype(type))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
