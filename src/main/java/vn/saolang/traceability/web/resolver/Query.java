package vn.saolang.traceability.web.resolver;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request to the resolver, as it came.
 *
 * @param raw without question mark; empty when there is none
 */
record Query(String raw) {

    private static final String LINK_TYPE = "linktype";

    static Query of(@Nullable String raw) {
        return new Query(raw == null ? "" : raw);
    }

    /** The link type asked for: the standard writes linkType, Resolver CE linktype. */
    Optional<String> linkType() {
        return value(LINK_TYPE);
    }

    Optional<String> context() {
        return value("context");
    }

    private Optional<String> value(String name) {
        return parts().stream()
                .filter(part -> name(part).equals(name))
                .map(part -> decoded(part.substring(part.indexOf('=') + 1)).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** An address with everything of this query behind its own, but for the link type; a fragment stays last. */
    String passedOnTo(String href) {
        String rest = String.join(
                "&",
                parts().stream().filter(part -> !name(part).equals(LINK_TYPE)).toList());
        if (rest.isEmpty()) {
            return href;
        }
        int hash = href.indexOf('#');
        String address = hash < 0 ? href : href.substring(0, hash);
        String joint = address.contains("?") ? "&" : "?";
        return address + joint + rest + (hash < 0 ? "" : href.substring(hash));
    }

    private List<String> parts() {
        return Arrays.stream(raw.split("&")).filter(part -> !part.isEmpty()).toList();
    }

    private static String name(String part) {
        int equals = part.indexOf('=');
        return decoded(equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
