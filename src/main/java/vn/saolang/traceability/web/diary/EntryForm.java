package vn.saolang.traceability.web.diary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * An entry as typed, kept as text so that a refused form shows what was typed. Names of fields are paths, {@code inputs[0].lot},
 * the same in forms and in the JSON of a phone's queue.
 */
public record EntryForm(MultiValueMap<String, String> typed) {

    private static final Pattern LINE = Pattern.compile("([a-z]+)\\[(\\d{1,3})]\\.([A-Za-z]+)");
    private static final Pattern FACT = Pattern.compile("facts\\.([A-Za-z][A-Za-z0-9]{0,39})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,11}([.,]\\d{1,6})?");

    /** A thousand or a thousandth: 1.234 is one for some and the other for others. */
    private static final Pattern DOUBTFUL = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,6})|\\d{1,3}(\\.\\d{3}){2,}");

    static EntryForm blank() {
        return new EntryForm(new LinkedMultiValueMap<>());
    }

    public String get(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }

    EntryForm set(String field, @Nullable Object value) {
        if (value != null) {
            typed.set(field, value.toString());
        }
        return this;
    }

    /** What was typed in the line of a list that bears this key, e.g. the quantity beside a lot; empty for none. */
    public String beside(String list, String key, String value, String field) {
        for (Map<String, String> line : lines(list)) {
            if (value.equals(line.get(key))) {
                return line.getOrDefault(field, "");
            }
        }
        return "";
    }

    /** The lines of a list in their order, each with its fields and, as {@code at}, the number it bears in the form. */
    List<Map<String, String>> lines(String list) {
        Map<Integer, Map<String, String>> found = new TreeMap<>();
        typed.forEach((name, _) -> {
            Matcher line = LINE.matcher(name);
            if (line.matches() && line.group(1).equals(list)) {
                found.computeIfAbsent(Integer.valueOf(line.group(2)), at -> new TreeMap<>(Map.of("at", at.toString())))
                        .put(line.group(3), get(name).strip());
            }
        });
        return new ArrayList<>(found.values());
    }

    /** How many lines of a list were told. */
    public int count(String list) {
        return lines(list).size();
    }

    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        typed.forEach((name, _) -> {
            Matcher fact = FACT.matcher(name);
            if (fact.matches() && !get(name).isBlank()) {
                facts.put(fact.group(1), get(name).strip());
            }
        });
        return facts;
    }

    @Nullable
    LocalDate day(String field) {
        return dayOf(get(field));
    }

    static @Nullable LocalDate dayOf(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    @Nullable
    Instant instant(String field) {
        try {
            return Instant.parse(get(field));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    @Nullable
    UUID id(String field) {
        return idOf(get(field));
    }

    static @Nullable UUID idOf(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** Whether a number is a thousand for some and a thousandth for others. */
    static boolean isDoubtful(String text) {
        return DOUBTFUL.matcher(text.strip()).matches();
    }

    /** A quantity as people type it: 12, 12,5, 12.5, 1.234,5; null when it cannot be read or could mean two things. */
    static @Nullable BigDecimal quantityOf(@Nullable String text) {
        String plain = text == null ? "" : text.strip().replace(" ", "").replace("\u00a0", "");
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        } else if (DOUBTFUL.matcher(plain).matches() || !NUMBER.matcher(plain).matches()) {
            return null;
        }
        return new BigDecimal(plain.replace(',', '.'));
    }
}
