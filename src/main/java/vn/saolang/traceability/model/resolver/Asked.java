package vn.saolang.traceability.model.resolver;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What the resolver is asked about.
 *
 * @param key GS1 application identifier of a primary key; "p" for the internal code of an item, "pl" of a place
 * @param qualifiers values by application identifier, coarse to fine; lot 10 and serial 21 of internal codes too
 */
public record Asked(String key, String value, SequencedMap<String, String> qualifiers) {

    public Asked {
        qualifiers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(qualifiers));
    }

    /** The address at the resolver, from its root, without query: {@code /01/09506000134352/10/A%2F1}. */
    public String path() {
        StringBuilder path = new StringBuilder("/" + key + "/" + Escapes.escaped(value));
        qualifiers.forEach((ai, one) ->
                path.append('/').append(Anchor.segment(key, ai)).append('/').append(Escapes.escaped(one)));
        return path.toString();
    }
}
