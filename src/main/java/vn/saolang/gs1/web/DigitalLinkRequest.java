package vn.saolang.gs1.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.gs1.Elements;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;

/**
 * The body of {@code POST /api/v1/gs1/digital-link}, read strictly: no key twice, nothing unknown, values are texts.
 *
 * @param elements at least one
 * @param stem where the link shall stand; null for the canonical place
 */
record DigitalLinkRequest(Elements elements, @Nullable String stem) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> MEMBERS = Set.of("elements", "stem");

    /** Refuses what is no such body, and elements against their format. */
    static DigitalLinkRequest read(byte[] body) {
        JsonNode tree = tree(body);
        if (!tree.isObject() || !tree.path("elements").isObject()) {
            throw Gs1Exception.of(null, Reason.JSON, "(an object with the member elements)");
        }
        for (String member : tree.propertyNames()) {
            if (!MEMBERS.contains(member)) throw Gs1Exception.of(null, Reason.JSON, "(an unknown member)");
        }
        Map<String, String> values = new LinkedHashMap<>();
        tree.path("elements").properties().forEach(one -> values.put(one.getKey(), text(one.getKey(), one.getValue())));
        JsonNode stem = tree.path("stem");
        boolean none = stem.isMissingNode() || stem.isNull();
        return new DigitalLinkRequest(Elements.of(values), none ? null : text(null, stem));
    }

    private static JsonNode tree(byte[] body) {
        try {
            return STRICT.readTree(body);
        } catch (JacksonException unreadable) {
            throw Gs1Exception.of(null, Reason.JSON);
        }
    }

    private static String text(@Nullable String ai, JsonNode value) {
        if (!value.isString()) throw Gs1Exception.of(ai, Reason.JSON, "(a text)");
        return value.stringValue();
    }
}
