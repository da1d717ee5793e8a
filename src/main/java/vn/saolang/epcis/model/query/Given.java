package vn.saolang.epcis.model.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.fact.Figures;
import vn.saolang.epcis.model.hash.Times;
import vn.saolang.epcis.model.query.Condition.Value;

/**
 * A parameter as it was given.
 *
 * @param values at least one
 * @param declared prefixes the request declares
 */
record Given(String name, List<String> values, Namespaces declared) {

    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s|]+");
    private static final int LONGEST = 2_000;

    Given {
        values = List.copyOf(values);
    }

    /**
     * Each value read so.
     *
     * @throws EpcisProblem for an empty one, or one that cannot be read (null)
     */
    <T> List<T> each(Function<String, @Nullable T> reading) {
        return values.stream().map(value -> read(value, reading)).toList();
    }

    /** The only value read so. */
    <T> T one(Function<String, @Nullable T> reading) {
        if (values.size() != 1) {
            throw problem("takes one value");
        }
        return read(values.getFirst(), reading);
    }

    private <T> T read(String value, Function<String, @Nullable T> reading) {
        if (value.isEmpty() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw problem("has an empty value, or one that no event can have");
        }
        T read = reading.apply(value);
        if (read == null) {
            throw problem("cannot be " + shortened(value));
        }
        return read;
    }

    private static String shortened(String value) {
        return '"' + (value.length() > 80 ? value.substring(0, 80) + "…" : value) + '"';
    }

    /** Whether the thing shall exist; nothing at all, 1 and true say yes. */
    boolean flag() {
        String value = values.size() == 1 ? values.getFirst().toLowerCase(Locale.ROOT) : "?";
        return switch (value) {
            case "", "1", "true", "null" -> true;
            case "0", "false" -> false;
            default -> throw problem("is true or false");
        };
    }

    EpcisProblem problem(String what) {
        return new EpcisProblem(Type.QUERY_PARAMETER, name + " " + what);
    }

    static @Nullable String text(String value) {
        return value;
    }

    /** An address, with what its prefix stands for when that is declared. */
    @Nullable
    String address(String value) {
        return uri(declared.expandedValue(value));
    }

    static @Nullable String uri(String value) {
        return URI.matcher(value).matches() ? value : null;
    }

    static @Nullable Instant time(String value) {
        return Times.instant(value);
    }

    static @Nullable BigDecimal number(String value) {
        return Figures.number(value);
    }

    static @Nullable Integer count(String value) {
        BigDecimal number = value.matches("\\d{1,9}") ? Figures.number(value) : null;
        return number == null ? null : number.intValue();
    }

    static @Nullable Value truth(String value) {
        return value.equals("true") || value.equals("false") ? new Value.Truth(Boolean.parseBoolean(value)) : null;
    }

    /** A number or a time. */
    static @Nullable Value measurable(String value) {
        Instant time = Times.instant(value);
        if (time != null) {
            return new Value.Time(time);
        }
        BigDecimal number = Figures.number(value);
        return number == null ? null : new Value.Number(number);
    }
}
