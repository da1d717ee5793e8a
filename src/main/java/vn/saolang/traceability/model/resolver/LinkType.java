package vn.saolang.traceability.model.resolver;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kinds of links: terms of the GS1 web vocabulary, of schema.org, or whole URIs. */
public final class LinkType {

    public static final String PIP = "gs1:pip";
    public static final String TRACEABILITY = "gs1:traceability";
    public static final String CERTIFICATION = "gs1:certificationInfo";
    public static final String MASTER_DATA = "gs1:masterData";
    public static final String LOCATION = "gs1:locationInfo";

    private static final String GS1 = "https://ref.gs1.org/voc/";
    private static final Map<String, String> SPACES = Map.of("gs1:", GS1, "schema:", "https://schema.org/");
    private static final List<String> GS1_SPELLINGS = List.of(
            GS1, "https://gs1.org/voc/", "http://gs1.org/voc/", "https://www.gs1.org/voc/", "http://www.gs1.org/voc/");
    private static final int LONGEST = 200;

    private LinkType() {}

    /** One spelling of a link type: "pip", "gs1:pip" and "https://gs1.org/voc/pip" are {@code gs1:pip}; empty when it is none. */
    public static Optional<String> canonical(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (String spelling : GS1_SPELLINGS) {
            if (text.startsWith(spelling)) {
                return canonical("gs1:" + text.substring(spelling.length()));
            }
        }
        if (text.matches("https?://[!-~]+")) {
            return Optional.of(text);
        }
        String curie = text.contains(":") ? text : "gs1:" + text;
        return curie.matches("(gs1|schema):[A-Za-z][A-Za-z0-9-]*") ? Optional.of(curie) : Optional.empty();
    }

    /** The URI of a canonical link type, by which a linkset names it. */
    public static String uri(String type) {
        int colon = type.indexOf(':') + 1;
        String space = SPACES.get(type.substring(0, colon));
        return space == null ? type : space + type.substring(colon);
    }

    /** URI of a term of the GS1 web vocabulary, such as defaultLink. */
    public static String gs1(String term) {
        return GS1 + term;
    }
}
