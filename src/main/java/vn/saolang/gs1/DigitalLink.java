package vn.saolang.gs1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.saolang.gs1.model.LinkBuilder;
import vn.saolang.gs1.model.LinkReader;
import vn.saolang.gs1.model.LinkWriter;

/** GS1 Digital Link URIs, syntax 1.6: GTINs of 14 digits, application identifiers as numbers only, never compressed. */
public final class DigitalLink {

    /** Where canonical links stand. */
    public static final String CANONICAL_STEM = "https://id.gs1.org";

    private DigitalLink() {}

    /**
     * Reads a link strictly. Any stem may stand before the key; a fragment is ignored.
     *
     * @throws Gs1Exception when the standard does not allow it, with the application identifier at fault
     */
    public static Parsed parse(String uri) {
        return LinkReader.read(uri);
    }

    /**
     * The link of elements: the first primary key among them, its qualifiers, and the others as attributes.
     *
     * @throws Gs1Exception when they may not stand together, or not in a link
     */
    public static Parsed of(Elements elements) {
        return LinkBuilder.build(elements.associated().values());
    }

    /**
     * What a link says.
     *
     * @param primaryKey what it is about
     * @param qualifiers narrow the key, in the order of the path
     * @param attributes facts beside the key, in the order they were given
     * @param ignored parts of the query that are no application identifiers, as they stand
     */
    public record Parsed(
            Element primaryKey,
            SequencedMap<String, String> qualifiers,
            SequencedMap<String, String> attributes,
            List<String> ignored) {

        public Parsed {
            qualifiers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(qualifiers));
            attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
            ignored = List.copyOf(ignored);
        }

        /** The one spelling of this link: at id.gs1.org, attributes sorted by identifier, nothing that was ignored. */
        public String canonical() {
            return LinkWriter.write(CANONICAL_STEM, primaryKey, qualifiers, new TreeMap<>(attributes));
        }

        /**
         * This link at a stem, attributes of predefined length first, else in their order.
         *
         * @param stem such as {@code https://example.vn/trace}; null for the canonical one
         * @throws Gs1Exception when the stem is no http or https URI, or has a query or fragment
         */
        public String build(@Nullable String stem) {
            String before = stem == null ? CANONICAL_STEM : LinkReader.requireStem(stem);
            return LinkWriter.write(before, primaryKey, qualifiers, LinkWriter.fixedFirst(attributes));
        }

        /** The value of an identifier in the path: the key or a qualifier. */
        public @Nullable String inPath(String ai) {
            return primaryKey.ai().equals(ai) ? primaryKey.value() : qualifiers.get(ai);
        }

        /** All elements: key, qualifiers, attributes. */
        public Elements elements() {
            List<Element> all = new ArrayList<>();
            all.add(primaryKey);
            for (Map<String, String> part : List.of(qualifiers, attributes)) {
                part.forEach((ai, value) -> all.add(new Element(ai, value)));
            }
            return new Elements(all);
        }
    }
}
