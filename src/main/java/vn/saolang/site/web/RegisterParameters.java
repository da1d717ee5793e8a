package vn.saolang.site.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.recognition.register.RegisterSort;
import vn.saolang.recognition.register.RegisterStatus;
import vn.saolang.territory.UnitRef;

/** Reads a register query from an address; what cannot be read counts as not given and is named. */
final class RegisterParameters {

    private static final int LONGEST_QUERY = 200;
    private static final int LAST_PAGE = 10_000;
    private static final List<String> NAMES = List.of("q", "star", "group", "unit", "year", "status", "sort");

    private final Map<String, String> given;
    private final List<String> unreadable = new ArrayList<>();
    private final RegisterQuery query;

    RegisterParameters(Map<String, String> given) {
        this.given = given;
        this.query = new RegisterQuery(
                text(),
                read("star", text -> within(text, 3, 5)),
                read("group", RegisterParameters::group),
                read("unit", UnitRef::parse),
                read("year", text -> within(text, 2018, 2200)),
                read("status", RegisterStatus::valueOf),
                orElse(read("sort", RegisterSort::valueOf), RegisterSort.RELEVANCE),
                orElse(read("page", text -> within(text, 0, LAST_PAGE)), 0),
                orElse(read("size", text -> within(text, 1, 200)), RegisterQuery.DEFAULT_SIZE));
    }

    /** A day written as yyyy-mm-dd between 1900 and 2200, or null when it is none. */
    static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    RegisterQuery query() {
        return query;
    }

    /** Names of the parameters that could not be read. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    /** The address of the same query without its page, beginning with "?", or empty when nothing is asked. */
    String address() {
        String asked = readable().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    /** How many filters besides the words are set. */
    long filters() {
        return readable().keySet().stream()
                .filter(name -> !name.equals("q") && !name.equals("sort"))
                .count();
    }

    private Map<String, String> readable() {
        Map<String, String> readable = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = given.getOrDefault(name, "");
            if (!value.isBlank() && !unreadable.contains(name)) {
                readable.put(name, value);
            }
        }
        return readable;
    }

    private String text() {
        String text = given.getOrDefault("q", "").strip();
        if (text.length() > LONGEST_QUERY) {
            unreadable.add("q");
            return text.substring(0, LONGEST_QUERY);
        }
        return text;
    }

    private <T> @Nullable T read(String name, Function<String, T> reading) {
        String text = given.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (RuntimeException notOne) {
            unreadable.add(name);
            return null;
        }
    }

    private static int within(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static String group(String text) {
        if (!Arrays.asList("I", "II", "III", "IV", "V", "VI").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
