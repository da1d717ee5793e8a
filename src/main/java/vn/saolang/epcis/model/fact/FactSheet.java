package vn.saolang.epcis.model.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.fact.FactKeys.Area;
import vn.saolang.epcis.model.hash.Times;

/** Facts as they are written down: text, numbers, truth values, each key with all its values. */
final class FactSheet {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Longer text is no value somebody asks for. */
    private static final int LONGEST = 1_000;

    private final Namespaces namespaces;
    private final Map<String, Set<JsonNode>> values = new TreeMap<>();
    private final Set<String> present = new TreeSet<>();

    FactSheet(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    boolean isEmpty() {
        return values.isEmpty() && present.isEmpty();
    }

    ObjectNode asJson() {
        ObjectNode json = NODES.objectNode();
        values.forEach((key, all) -> {
            ArrayNode list = json.putArray(key);
            all.forEach(list::add);
        });
        if (!present.isEmpty()) {
            ArrayNode list = json.putArray(FactKeys.PRESENT);
            present.forEach(list::add);
        }
        return json;
    }

    void present(String key) {
        if (keepable(key)) {
            present.add(key);
        }
    }

    void text(String key, String value) {
        if (keepable(value)) {
            put(key, NODES.stringNode(value));
        }
    }

    void text(String key, JsonNode value) {
        if (value.isString()) {
            text(key, value.stringValue());
        }
    }

    void number(String key, JsonNode value) {
        if (value.isNumber()) {
            number(key, value.decimalValue());
        }
    }

    private void number(String key, BigDecimal value) {
        if (Figures.isKeepable(value)) {
            put(key, NODES.numberNode(value.stripTrailingZeros()));
        }
    }

    void time(String key, JsonNode value) {
        Instant time = value.isString() ? Times.instant(value.stringValue()) : null;
        if (time != null) {
            put(key + FactKeys.TIME, NODES.stringNode(Figures.written(time)));
        }
    }

    /** Text, number or truth value, as it is. */
    void plain(String key, JsonNode value) {
        if (value.isBoolean()) {
            put(key, NODES.booleanNode(value.booleanValue()));
        } else if (value.isString()) {
            text(key, value.stringValue());
        } else {
            number(key, value);
        }
    }

    /**
     * The fields a maker adds, and those within them.
     *
     * @param prefixedOnly the standard has fields of its own here, which have no prefix
     */
    void fields(Area area, JsonNode holder, boolean prefixedOnly) {
        for (Map.Entry<String, JsonNode> field : holder.properties()) {
            if (!field.getKey().startsWith("@")
                    && (!prefixedOnly || field.getKey().contains(":"))) {
                field(area, false, field.getKey(), field.getValue());
            }
        }
    }

    private void field(Area area, boolean inner, String name, JsonNode value) {
        for (String key : keys(area, inner, name)) {
            present(key);
            values(key, value);
        }
        within(area, value);
    }

    private void within(Area area, JsonNode value) {
        if (value.isArray()) {
            value.forEach(part -> within(area, part));
        }
        value.properties().forEach(field -> {
            if (!field.getKey().startsWith("@")) {
                field(area, true, field.getKey(), field.getValue());
            }
        });
    }

    private void values(String key, JsonNode value) {
        if (value.isArray()) {
            value.forEach(part -> values(key, part));
        } else if (value.isString()) {
            text(key, value.stringValue());
            time(key, value);
            BigDecimal number = Figures.number(value.stringValue());
            if (number != null) {
                number(key, number);
            }
        } else {
            plain(key, value);
        }
    }

    /** A field is found by its name as written, and by what its prefix stands for. */
    private Set<String> keys(Area area, boolean inner, String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(area.key(inner, name));
        keys.add(area.key(inner, expanded(namespaces, name)));
        return keys;
    }

    /** A field's name with what its prefix stands for in its place. */
    static String expanded(Namespaces namespaces, String name) {
        int colon = name.indexOf(':');
        @Nullable String address = colon < 0 ? null : namespaces.prefixes().get(name.substring(0, colon));
        return address == null ? name : FieldName.joined(address, name.substring(colon + 1));
    }

    private void put(String key, JsonNode value) {
        if (keepable(key)) {
            values.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
        }
    }

    private static boolean keepable(String text) {
        return text.length() <= LONGEST && text.indexOf('\0') < 0;
    }
}
