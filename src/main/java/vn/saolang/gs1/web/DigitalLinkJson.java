package vn.saolang.gs1.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.gs1.DigitalLink;

/** The answer of {@code /api/v1/gs1/digital-link}; {@code uri} only where one was built. */
record DigitalLinkJson(
        String canonical,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String uri,
        Map<String, String> primaryKey,
        Map<String, String> qualifiers,
        Map<String, String> attributes) {

    static DigitalLinkJson of(DigitalLink.Parsed link, @Nullable String uri) {
        return new DigitalLinkJson(
                link.canonical(),
                uri,
                Map.of(link.primaryKey().ai(), link.primaryKey().value()),
                link.qualifiers(),
                link.attributes());
    }
}
