package vn.saolang.regulation.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.InvalidRegulation;

/** A place in a data file: its path for messages, and its fields read as what they must be. */
record Node(String path, Map<String, Object> fields) {

    /** Refuses fields nobody reads: a misspelt field must not vanish. */
    Node only(Set<String> known) {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) throw wrong(name, "is not a field known here; known are " + known);
        }
        return this;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) throw wrong(name, "is missing");
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        Object value = fields.get(name);
        if (value == null) return null;
        if (!(value instanceof String text) || text.isBlank()) throw wrong(name, "must be a text");
        return text;
    }

    String textOr(String name, String otherwise) {
        String text = textOrNull(name);
        return text == null ? otherwise : text;
    }

    boolean flag(String name) {
        String text = textOr(name, "false");
        if (!text.equals("true") && !text.equals("false")) throw wrong(name, "must be true or false");
        return text.equals("true");
    }

    int whole(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException notANumber) {
            throw wrong(name, "must be a whole number");
        }
    }

    BigDecimal points(String name) {
        return points(name, text(name));
    }

    BigDecimal points(String name, String text) {
        try {
            BigDecimal points = new BigDecimal(text);
            if (points.signum() < 0 || points.scale() > 2) throw wrong(name, "must be points from 0, two decimals");
            return points;
        } catch (NumberFormatException notANumber) {
            throw wrong(name, "must be points, it is " + text);
        }
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException notADay) {
            throw wrong(name, "must be a day such as 2026-05-22");
        }
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        return has(name) ? date(name) : null;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object one : items(name)) {
            if (!(one instanceof String text)) throw wrong(name, "must be a list of texts; quote what holds a colon");
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    List<Node> nodes(String name) {
        List<Node> nodes = new ArrayList<>();
        int number = 0;
        for (Object one : items(name)) nodes.add(node(path + "/" + name + "[" + ++number + "]", one));
        return nodes;
    }

    Node child(String name) {
        Object value = fields.get(name);
        if (value == null) throw wrong(name, "is missing");
        return node(path + "/" + name, value);
    }

    /** The fields of a child as texts in file order; empty when the child is absent. */
    Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (has(name)) {
            Node child = child(name);
            child.fields().keySet().forEach(key -> pairs.put(key, child.text(key)));
        }
        return pairs;
    }

    private List<?> items(String name) {
        Object value = fields.get(name);
        if (value == null) return List.of();
        if (!(value instanceof List<?> list)) throw wrong(name, "must be a list");
        return list;
    }

    static Node node(String path, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) throw new InvalidRegulation(List.of(path + ": must hold fields"));
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, field) -> {
            if (field != null) fields.put(String.valueOf(key), field);
        });
        return new Node(path, fields);
    }

    InvalidRegulation wrong(String name, String what) {
        return new InvalidRegulation(List.of(path + ": " + name + " " + what));
    }
}
