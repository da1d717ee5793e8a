package vn.saolang.training.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.training.Audience;

/** A form of training as typed, kept as text so that a refused form shows what was typed. */
public record Typed(MultiValueMap<String, String> values) {

    /** A number nobody may mean: it makes the rule refuse what could not be read. */
    private static final BigDecimal UNREADABLE = BigDecimal.ONE.negate();

    public static Typed blank() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    public String get(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : value;
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    public void set(String field, String value) {
        values.set(field, value);
    }

    /** The day typed, or null. */
    public @Nullable LocalDate day(String field) {
        try {
            return get(field).isBlank() ? null : LocalDate.parse(get(field).strip());
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    /** The whole number typed, or null. */
    public @Nullable Integer whole(String field) {
        String digits = get(field).strip();
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
    }

    /** An amount in đồng with or without dots between its digits; null for none, below zero for what is no amount. */
    public @Nullable BigDecimal money(String field) {
        String digits = get(field).replaceAll("[\\s.]", "");
        if (digits.isEmpty()) {
            return null;
        }
        return digits.matches("\\d{1,12}") ? new BigDecimal(digits) : UNREADABLE;
    }

    /** The audience chosen, or null. */
    public @Nullable Audience audience(String field) {
        return Arrays.stream(Audience.values())
                .filter(one -> one.name().equals(get(field)))
                .findFirst()
                .orElse(null);
    }

    /** The audiences ticked. */
    public Set<Audience> audiences(String field) {
        return Arrays.stream(Audience.values())
                .filter(one -> has(field, one.name()))
                .collect(Collectors.toSet());
    }
}
