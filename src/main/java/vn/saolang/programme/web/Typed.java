package vn.saolang.programme.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form as it was typed: what could not be read stays what it was. */
public record Typed(MultiValueMap<String, String> values) {

    public static Typed blank() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /** The text of a field without blanks around it, empty where it was not sent. */
    public String get(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "").strip();
    }

    /** The text of a field, or another where it was not sent at all. */
    public String getOr(String name, String otherwise) {
        return values.containsKey(name) ? get(name) : otherwise;
    }

    /** A day as a date field sends it; null for anything else. */
    public @Nullable LocalDate day(String name) {
        try {
            return get(name).isEmpty() ? null : LocalDate.parse(get(name));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** A whole number of up to nine digits; -1 for anything else. */
    public int whole(String name) {
        return get(name).matches("\\d{1,9}") ? Integer.parseInt(get(name)) : -1;
    }

    /** The value with this name, or null. */
    public <E extends Enum<E>> @Nullable E choice(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(get(name)))
                .findFirst()
                .orElse(null);
    }
}
