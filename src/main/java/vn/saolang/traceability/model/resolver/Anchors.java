package vn.saolang.traceability.model.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.saolang.gs1.DigitalLink;
import vn.saolang.gs1.Element;
import vn.saolang.gs1.Elements;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;
import vn.saolang.traceability.model.identifier.InternalCode;

/** Reads addresses at the resolver: GS1 Digital Links at its root, and codes of items and places. */
public final class Anchors {

    private static final String STEM = "https://resolver.invalid";
    private static final Map<String, String> INTERNAL = Map.of("lo", "10", "se", "21");
    private static final String SET_82 = "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,20}";

    private Anchors() {}

    /**
     * What an address asks about.
     *
     * @param path raw, escapes and all; one trailing slash is tolerated
     * @param query raw, empty for none: application identifiers in it are checked too
     * @throws Gs1Exception when it is no Digital Link of a key, or no address of an internal code
     */
    public static Asked read(String path, String query) {
        String bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (bare.startsWith("/p/")) {
            return item(bare.substring(1).split("/", -1));
        }
        if (bare.startsWith("/pl/")) {
            return place(bare.substring(1).split("/", -1));
        }
        DigitalLink.Parsed link = DigitalLink.parse(STEM + bare + (query.isEmpty() ? "" : "?" + query));
        Asked asked = new Asked(link.primaryKey().ai(), link.primaryKey().value(), link.qualifiers());
        // the strict reader lets a stem stand before the key; this resolver stands at the root
        if (bare.split("/", -1).length != asked.path().split("/", -1).length) {
            throw new Gs1Exception(null, Reason.NO_PRIMARY_KEY, "The path does not begin with the key it is about");
        }
        return asked;
    }

    private static Asked place(String... parts) {
        if (parts.length != 2) {
            throw malformed("An address of a place is /pl/{code}");
        }
        return new Asked("pl", code(parts[1]), new LinkedHashMap<>());
    }

    private static Asked item(String... parts) {
        LinkedHashMap<String, String> qualifiers = new LinkedHashMap<>();
        if (parts.length % 2 != 0 || parts.length > 6) {
            throw malformed("An address of an item is /p/{code}, /p/{code}/lo/{lot} or /p/{code}/lo/{lot}/se/{serial}");
        }
        for (int i = 2; i < parts.length; i += 2) {
            String ai = INTERNAL.get(parts[i]);
            String value = unescaped(parts[i + 1]);
            if (ai == null || qualifiers.containsKey(ai) || qualifiers.containsKey("21")) {
                throw malformed("Behind the code of an item come lo, then se");
            }
            if (!value.matches(SET_82)) {
                throw new Gs1Exception(ai, Reason.CHARACTER, "A lot or serial has 1 to 20 characters of GS1 set 82");
            }
            qualifiers.put(ai, value);
        }
        return new Asked("p", code(parts[1]), qualifiers);
    }

    private static String code(String segment) {
        String code = unescaped(segment);
        if (!InternalCode.isValid(code)) {
            throw new Gs1Exception(null, Reason.CHECK_DIGIT, "Not a code of this register, or a character is wrong");
        }
        return code;
    }

    private static String unescaped(String segment) {
        try {
            return Escapes.unescaped(segment);
        } catch (IllegalArgumentException broken) {
            throw malformed("A percent escape is broken");
        }
    }

    private static Gs1Exception malformed(String detail) {
        return new Gs1Exception(null, Reason.KEY_SEQUENCE, detail);
    }

    /**
     * The anchor of a set of links.
     *
     * @param path such as {@code /01/09506000134352}, qualifiers may follow
     * @param further qualifiers by application identifier, values or {@code {name}}
     * @throws Gs1Exception when they do not belong to the key
     */
    public static Anchor anchor(String path, SequencedMap<String, String> further) {
        Asked asked = read(path, "");
        LinkedHashMap<String, String> qualifiers = new LinkedHashMap<>(asked.qualifiers());
        further.forEach((ai, value) -> qualifiers.put(INTERNAL.getOrDefault(ai, ai), value));
        return new Anchor(asked.key(), asked.value(), inOrder(asked, qualifiers));
    }

    /** The qualifiers in the order of the path; a template stands for a value that any qualifier may have. */
    private static SequencedMap<String, String> inOrder(Asked asked, Map<String, String> qualifiers) {
        if (asked.key().startsWith("p")) {
            return ofItem(asked, qualifiers);
        }
        List<Element> elements = new ArrayList<>();
        elements.add(new Element(asked.key(), asked.value()));
        qualifiers.forEach((ai, value) -> elements.add(new Element(ai, Anchor.isTemplate(value) ? "1" : value)));
        DigitalLink.Parsed link = DigitalLink.of(new Elements(elements));
        LinkedHashMap<String, String> ordered = new LinkedHashMap<>();
        link.qualifiers().keySet().forEach(ai -> ordered.put(ai, String.valueOf(qualifiers.get(ai))));
        for (String ai : qualifiers.keySet()) {
            if (!ordered.containsKey(ai)) {
                throw new Gs1Exception(ai, Reason.KEY_SEQUENCE, "No qualifier of the key");
            }
        }
        return ordered;
    }

    private static SequencedMap<String, String> ofItem(Asked asked, Map<String, String> qualifiers) {
        LinkedHashMap<String, String> ordered = new LinkedHashMap<>();
        for (String ai : INTERNAL.values().stream().sorted().toList()) {
            String value = qualifiers.get(ai);
            if (value != null && asked.key().equals("p") && (Anchor.isTemplate(value) || value.matches(SET_82))) {
                ordered.put(ai, value);
            }
        }
        if (ordered.size() < qualifiers.size()) {
            throw malformed("Qualifiers of an item's code are lo and se; a place has none");
        }
        return ordered;
    }
}
