package vn.saolang.evaluation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form, read without ever failing: what cannot be read is null. */
public record Typed(MultiValueMap<String, String> form) {

    private static final int MOST_DIGITS = 12;

    public String text(String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    /** The text, or null when nothing was typed. */
    public @Nullable String given(String name) {
        String text = text(name);
        return text.isBlank() ? null : text;
    }

    public boolean ticked(String name) {
        return form.containsKey(name);
    }

    /** A day as browsers send it, yyyy-MM-dd. */
    public @Nullable LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    public @Nullable Integer whole(String name) {
        return text(name).matches("\\d{1,6}") ? Integer.valueOf(text(name)) : null;
    }

    public int wholeOr(String name, int otherwise) {
        Integer value = whole(name);
        return value == null ? otherwise : value;
    }

    /** A number as people write it: 10, 10,5 or 10.5. */
    public @Nullable BigDecimal number(String name) {
        String text = text(name).replace(',', '.');
        return text.length() <= MOST_DIGITS && text.matches("\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
    }

    public @Nullable UUID id(String name) {
        return idOf(text(name));
    }

    /** All ids sent under the name. */
    public List<UUID> ids(String name) {
        List<UUID> ids = new ArrayList<>();
        for (String text : Objects.requireNonNullElse(form.get(name), List.<String>of())) {
            UUID id = idOf(text);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static @Nullable UUID idOf(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    /** The constant of this name, or the given one. */
    public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        for (E one : Objects.requireNonNull(type.getEnumConstants())) {
            if (one.name().equals(text(name))) {
                return one;
            }
        }
        return otherwise;
    }
}
