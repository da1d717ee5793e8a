package vn.saolang.recognition.register;

import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What somebody looks for in the register.
 *
 * @param q words of the name, the entity or the place, old or new, with or without diacritics; may be empty
 * @param star 3 to 5
 * @param group product group of 26/2026 Phụ lục I, "I" to "VI"
 * @param unit an old or new province, district or commune
 * @param year year of the decision
 * @param page counted from 0
 * @param size 1 to 200
 */
public record RegisterQuery(
        String q,
        @Nullable Integer star,
        @Nullable String group,
        @Nullable UnitRef unit,
        @Nullable Integer year,
        @Nullable RegisterStatus status,
        RegisterSort sort,
        int page,
        int size) {

    public static final int DEFAULT_SIZE = 24;

    /** Everything that answers to the words, best match first. */
    public static RegisterQuery of(String q) {
        return new RegisterQuery(q, null, null, null, null, null, RegisterSort.RELEVANCE, 0, DEFAULT_SIZE);
    }
}
