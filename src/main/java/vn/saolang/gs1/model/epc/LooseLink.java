package vn.saolang.gs1.model.epc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.gs1.model.PercentCoding;

/** Links as they occur in events of other systems: names for identifiers, short GTINs, a slash at the end. */
public final class LooseLink {

    private static final Pattern LINK =
            Pattern.compile("(?:https?|HTTPS?)://[^/?#]+(/[^?#]*)(?:[?#].*)?", Pattern.DOTALL);

    /** Every key of events begins with digits of a company prefix. */
    private static final Pattern KEY_VALUE = Pattern.compile("\\d{4}.+");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("sscc", "00"),
            Map.entry("gtin", "01"),
            Map.entry("gdti", "253"),
            Map.entry("gcn", "255"),
            Map.entry("ginc", "401"),
            Map.entry("gsin", "402"),
            Map.entry("gln", "414"),
            Map.entry("party", "417"),
            Map.entry("grai", "8003"),
            Map.entry("giai", "8004"),
            Map.entry("itip", "8006"),
            Map.entry("cpid", "8010"),
            Map.entry("gsrnp", "8017"),
            Map.entry("gsrn", "8018"),
            Map.entry("lot", "10"),
            Map.entry("ser", "21"),
            Map.entry("cpv", "22"),
            Map.entry("glnx", "254"),
            Map.entry("cpsn", "8011"));

    private static final Set<String> KEYS = Set.of(
            "00", "01", "253", "255", "401", "402", "414", "417", "8003", "8004", "8006", "8010", "8017", "8018");

    /** Qualifiers a key may have in events, the finest first; the variant tells no instance apart. */
    private static final Map<String, List<String>> QUALIFIERS = Map.of(
            "01", List.of("235", "21", "10", "22"),
            "8006", List.of("21", "10", "22"),
            "414", List.of("254"),
            "8010", List.of("8011"));

    private static final String VARIANT = "22";

    private LooseLink() {}

    /**
     * The canonical link.
     *
     * @throws vn.saolang.gs1.Gs1Exception when the text is no link, or its key is none that events use
     */
    public static String link(String uri) {
        var parts = LINK.matcher(uri);
        if (!parts.matches()) throw UrnFields.refused();
        List<String> segments = new ArrayList<>(List.of(parts.group(1).split("/", -1)));
        if (segments.getLast().isEmpty()) segments.removeLast();
        Map<String, String> qualifiers = new HashMap<>();
        for (int at = segments.size() - 2; at > 0; at -= 2) {
            String ai = NAMES.getOrDefault(segments.get(at), segments.get(at));
            String value = PercentCoding.fromPath(segments.get(at + 1));
            if (KEYS.contains(ai)) return link(ai, value, qualifiers);
            if (qualifiers.put(ai, value) != null) break;
        }
        throw UrnFields.refused();
    }

    private static String link(String key, String value, Map<String, String> qualifiers) {
        List<String> allowed = QUALIFIERS.getOrDefault(key, List.of());
        if (!KEY_VALUE.matcher(value).matches() || !allowed.containsAll(qualifiers.keySet())) {
            throw UrnFields.refused();
        }
        String whole = key.equals("01") ? fourteen(value) : value;
        @Nullable
        String finest = allowed.stream()
                .filter(ai -> !ai.equals(VARIANT) && qualifiers.containsKey(ai))
                .findFirst()
                .orElse(null);
        return finest == null
                ? FinestKey.link(key, whole)
                : FinestKey.link(key, whole, finest, qualifiers.getOrDefault(finest, ""));
    }

    /** A GTIN of 8, 12 or 13 digits with zeros before it. */
    private static String fourteen(String gtin) {
        boolean isShort = gtin.length() == 8 || gtin.length() == 12 || gtin.length() == 13;
        return isShort ? "0".repeat(14 - gtin.length()) + gtin : gtin;
    }
}
