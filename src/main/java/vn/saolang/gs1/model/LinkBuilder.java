package vn.saolang.gs1.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.saolang.gs1.DigitalLink.Parsed;
import vn.saolang.gs1.Element;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;

/** Arranges elements as a link. */
public final class LinkBuilder {

    private LinkBuilder() {}

    /** The link of elements that may stand together; refuses without a primary key, or when one may neither be in path nor query. */
    public static Parsed build(SequencedMap<String, String> values) {
        ApplicationIdentifier key = values.keySet().stream()
                .map(ApplicationIdentifier::of)
                .filter(ApplicationIdentifier::isKey)
                .findFirst()
                .orElseThrow(() -> Gs1Exception.of(null, Reason.NO_PRIMARY_KEY));
        SequencedMap<String, String> rest = new LinkedHashMap<>(values);
        Element primary = new Element(key.ai(), taken(rest, key.ai()));
        SequencedMap<String, String> qualifiers = new LinkedHashMap<>();
        PathRules.choose(key, List.copyOf(rest.keySet())).forEach(ai -> qualifiers.put(ai, taken(rest, ai)));
        for (String ai : rest.keySet()) {
            if (!ApplicationIdentifier.of(ai).attribute()) throw Gs1Exception.of(ai, Reason.NOT_AN_ATTRIBUTE);
        }
        return new Parsed(primary, qualifiers, rest, List.of());
    }

    private static String taken(SequencedMap<String, String> values, String ai) {
        String value = values.remove(ai);
        if (value == null) throw new IllegalStateException("AI (" + ai + ") was there before");
        return value;
    }
}
