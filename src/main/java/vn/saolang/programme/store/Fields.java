package vn.saolang.programme.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a data file and its fields, each read as what it must be; all scalars are quoted texts. */
record Fields(String place, Map<?, ?> values) {

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) throw new IllegalStateException(place + ": " + name + " is missing");
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        Object value = values.get(name);
        if (value == null) return null;
        if (!(value instanceof String text)) {
            throw new IllegalStateException(place + ": " + name + " must be a quoted text");
        }
        return text;
    }

    String textOr(String name, String otherwise) {
        String text = textOrNull(name);
        return text == null ? otherwise : text;
    }

    int whole(String name) {
        return Integer.parseInt(text(name));
    }

    @Nullable
    Integer wholeOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : Integer.valueOf(text);
    }

    @Nullable
    BigDecimal numberOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : LocalDate.parse(text);
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    Fields child(String name) {
        if (!(values.get(name) instanceof Map<?, ?> map)) {
            throw new IllegalStateException(place + ": " + name + " must hold fields");
        }
        return new Fields(place + "/" + name, map);
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    List<Fields> children(String name) {
        return list(name).stream()
                .map(one -> new Fields(place + "/" + name, (Map<?, ?>) one))
                .toList();
    }

    private List<?> list(String name) {
        Object value = values.get(name);
        if (value == null) return List.of();
        if (!(value instanceof List<?> list)) throw new IllegalStateException(place + ": " + name + " must be a list");
        return list;
    }
}
