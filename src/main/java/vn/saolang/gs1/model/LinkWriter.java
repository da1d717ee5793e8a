package vn.saolang.gs1.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import vn.saolang.gs1.Element;

/** Writes links. */
public final class LinkWriter {

    private LinkWriter() {}

    /** The link at a stem, in the order given. */
    public static String write(
            String stem, Element key, Map<String, String> qualifiers, Map<String, String> attributes) {
        StringBuilder uri = new StringBuilder(stem);
        segment(uri, key.ai(), key.value());
        qualifiers.forEach((ai, value) -> segment(uri, ai, value));
        char before = '?';
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            uri.append(before).append(attribute.getKey()).append('=');
            uri.append(PercentCoding.query(attribute.getValue()));
            before = '&';
        }
        return uri.toString();
    }

    private static void segment(StringBuilder uri, String ai, String value) {
        uri.append('/').append(ai).append('/').append(PercentCoding.path(value));
    }

    /** Values of predefined length before the others, else in their order, as in an element string. */
    public static SequencedMap<String, String> fixedFirst(SequencedMap<String, String> attributes) {
        SequencedMap<String, String> ordered = new LinkedHashMap<>();
        attributes.forEach((ai, value) -> {
            if (ApplicationIdentifier.of(ai).fixed()) ordered.put(ai, value);
        });
        attributes.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
