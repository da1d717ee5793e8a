package vn.saolang.traceability.model.resolver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What a set of links is about: a key, or a key narrowed by qualifiers.
 *
 * @param key as in {@link Asked}
 * @param qualifiers by application identifier, the value itself or {@code {name}} for any value
 */
public record Anchor(String key, String value, SequencedMap<String, String> qualifiers) {

    /** Keys whose value goes on behind the company's part: an anchor may name the beginning of many. */
    private static final Set<String> OPEN_ENDED = Set.of("253", "255", "8003", "8004");

    private static final Map<String, String> INTERNAL = Map.of("10", "lo", "21", "se");

    public Anchor {
        qualifiers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(qualifiers));
    }

    /** The values an anchor may have to answer for this value of the key: the value itself, and what it begins with. */
    public static List<String> valuesFor(String key, String value) {
        List<String> values = new ArrayList<>();
        values.add(value);
        if (OPEN_ENDED.contains(key)) {
            for (int end = value.length() - 1; end > 0; end--) {
                values.add(value.substring(0, end));
            }
        }
        return values;
    }

    /** How a path spells a qualifier: internal codes say lo and se. */
    static String segment(String key, String ai) {
        return key.equals("p") ? INTERNAL.getOrDefault(ai, ai) : ai;
    }

    /** What the names in braces stand for when this is asked; empty when the anchor is not about it. */
    Optional<Map<String, String>> names(Asked asked) {
        if (!key.equals(asked.key()) || !valuesFor(key, asked.value()).contains(value)) {
            return Optional.empty();
        }
        Map<String, String> names = new HashMap<>();
        names.put("0", asked.value());
        names.put("1", asked.value().substring(value.length()));
        for (Map.Entry<String, String> one : qualifiers.entrySet()) {
            String given = asked.qualifiers().get(one.getKey());
            String wanted = one.getValue();
            if (given == null || !isTemplate(wanted) && !wanted.equals(given)) {
                return Optional.empty();
            }
            if (isTemplate(wanted)) {
                names.put(name(wanted), given);
            }
        }
        return Optional.of(names);
    }

    /** The part of what was asked that this anchor is about. */
    Asked levelOf(Asked asked) {
        LinkedHashMap<String, String> own = new LinkedHashMap<>(asked.qualifiers());
        own.keySet().retainAll(qualifiers.keySet());
        return new Asked(key, value, own);
    }

    /** How many qualifiers name their value. */
    long literals() {
        return qualifiers.values().stream().filter(one -> !isTemplate(one)).count();
    }

    public static boolean isTemplate(String value) {
        return value.matches("\\{[A-Za-z][A-Za-z0-9]{0,40}}");
    }

    static String name(String template) {
        return template.substring(1, template.length() - 1);
    }

    /** The qualifiers as they are stored: {@code 10/{lotnumber}/21/A%2F1}. */
    public String pattern() {
        List<String> parts = new ArrayList<>();
        qualifiers.forEach((ai, one) -> {
            parts.add(ai);
            parts.add(isTemplate(one) ? one : Escapes.escaped(one));
        });
        return String.join("/", parts);
    }

    /** Reads what {@link #pattern()} wrote. */
    public static Anchor of(String key, String value, String pattern) {
        LinkedHashMap<String, String> qualifiers = new LinkedHashMap<>();
        String[] parts = pattern.isEmpty() ? new String[0] : pattern.split("/", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            qualifiers.put(parts[i], isTemplate(parts[i + 1]) ? parts[i + 1] : Escapes.unescaped(parts[i + 1]));
        }
        return new Anchor(key, value, qualifiers);
    }
}
