package vn.saolang.gs1.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.saolang.gs1.DigitalLink.Parsed;
import vn.saolang.gs1.Element;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;

/** Reads a link strictly: forms first, then the order in the path, the query's attributes, each value, and what stands together. */
public final class LinkReader {

    private final List<Element> path = new ArrayList<>();
    private final List<Element> attributes = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    private LinkReader() {}

    /** What the link says; refuses as the standard does. */
    public static Parsed read(String uri) {
        UriParts parts = UriParts.of(uri);
        LinkReader reader = new LinkReader();
        reader.readPath(parts.path());
        reader.readQuery(parts.query());
        return reader.checked();
    }

    /** A stem as it may stand before a link's path, without the slash at its end. */
    public static String requireStem(String stem) {
        try {
            UriParts parts = UriParts.of(stem);
            if (!parts.whole()) throw Gs1Exception.of(null, Reason.STEM);
            String written = parts.origin() + parts.path();
            return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        } catch (Gs1Exception unusable) {
            throw Gs1Exception.of(null, Reason.STEM);
        }
    }

    /** Goes back from the end in pairs of identifier and value to the first primary key; what stands before it is the stem. */
    private void readPath(String text) {
        List<String> values = new ArrayList<>();
        List<ApplicationIdentifier> ais = new ArrayList<>();
        int end = text.length();
        @Nullable ApplicationIdentifier ai = null;
        while (ai == null || !ai.isKey()) {
            int beforeValue = text.lastIndexOf('/', end - 1);
            int beforeAi = beforeValue < 1 ? -1 : text.lastIndexOf('/', beforeValue - 1);
            ai = beforeAi < 0 ? null : AiTable.find(text.substring(beforeAi + 1, beforeValue));
            if (ai == null) throw Gs1Exception.of(null, Reason.NO_PRIMARY_KEY);
            ais.add(ai);
            values.add(text.substring(beforeValue + 1, end));
            end = beforeAi;
        }
        for (int at = ais.size() - 1; at >= 0; at--) {
            path.add(element(ais.get(at), PercentCoding.fromPath(values.get(at))));
        }
    }

    private static Element element(ApplicationIdentifier ai, String value) {
        if (value.indexOf('\0') >= 0) throw Gs1Exception.of(ai.ai(), Reason.CHARACTER);
        ai.requireLength(value);
        return new Element(ai.ai(), value);
    }

    private void readQuery(String text) {
        for (String part : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0 && CharacterSet.N.allows(part.substring(0, equals))) {
                ApplicationIdentifier ai = ApplicationIdentifier.of(part.substring(0, equals));
                attributes.add(element(ai, PercentCoding.fromQuery(part.substring(equals + 1))));
            } else if (!part.isEmpty()) {
                ignored.add(part);
            }
        }
    }

    private Parsed checked() {
        ApplicationIdentifier key = ApplicationIdentifier.of(path.getFirst().ai());
        List<Element> qualifiers = path.subList(1, path.size());
        List<String> order = qualifiers.stream().map(Element::ai).toList();
        PathRules.requireSequence(key, order);
        SequencedMap<String, String> all = new LinkedHashMap<>();
        path.forEach(element -> all.put(element.ai(), element.value()));
        for (Element attribute : attributes) {
            requireAttribute(key, order, attribute.ai(), all.containsKey(attribute.ai()));
            all.put(attribute.ai(), attribute.value());
        }
        all.forEach((ai, value) -> ApplicationIdentifier.of(ai).requireContent(value));
        Associations.require(elements());
        return new Parsed(path.getFirst(), byAi(qualifiers), byAi(attributes), ignored);
    }

    private static void requireAttribute(ApplicationIdentifier key, List<String> path, String ai, boolean twice) {
        if (twice) throw Gs1Exception.of(ai, Reason.DUPLICATE);
        if (!ApplicationIdentifier.of(ai).attribute()) throw Gs1Exception.of(ai, Reason.NOT_AN_ATTRIBUTE);
        if (PathRules.fits(key, path, ai)) throw Gs1Exception.of(ai, Reason.BELONGS_IN_PATH);
    }

    private List<Element> elements() {
        List<Element> all = new ArrayList<>(path);
        all.addAll(attributes);
        return all;
    }

    private static SequencedMap<String, String> byAi(List<Element> elements) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        elements.forEach(element -> values.put(element.ai(), element.value()));
        return values;
    }
}
