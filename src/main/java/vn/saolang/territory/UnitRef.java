package vn.saolang.territory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/**
 * Names one administrative unit: a code alone may mean two places, so a unit is (code, valid from).
 *
 * @param code official code: two digits for a province, three for a former district, five for a commune
 * @param validFrom first day on which the code meant this unit
 */
public record UnitRef(String code, LocalDate validFrom) implements Comparable<UnitRef> {

    private static final Comparator<UnitRef> ORDER =
            Comparator.comparing(UnitRef::code).thenComparing(UnitRef::validFrom);

    public UnitRef {
        if (!code.matches("\\d{2,5}")) {
            throw new IllegalArgumentException("Not a unit code: " + code);
        }
    }

    /** The form used in addresses, forms and grants: {@code 05437@2025-07-01}. */
    public String key() {
        return code + "@" + validFrom;
    }

    /**
     * Reads a key written by {@link #key()}.
     *
     * @throws IllegalArgumentException when the text is no key
     */
    public static UnitRef parse(String key) {
        int at = key.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("Not a unit key: " + key);
        }
        try {
            return new UnitRef(key.substring(0, at), LocalDate.parse(key.substring(at + 1)));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("Not a unit key: " + key, wrong);
        }
    }

    @Override
    public int compareTo(UnitRef other) {
        return ORDER.compare(this, other);
    }
}
