package vn.saolang.producer.model.strength;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.Representative;
import vn.saolang.producer.Representative.Sex;
import vn.saolang.producer.strength.Trait;

/**
 * Whether a trait holds, and who says so.
 *
 * @param holds null when nobody told
 * @param source declared by the producer or its office, computed from its representative, or unknown
 */
public record Told(
        @Nullable Boolean holds,
        Source source,
        String evidence,
        @Nullable LocalDate on) {

    /** Where an answer comes from. */
    public enum Source {
        DECLARED,
        COMPUTED,
        UNKNOWN;

        /** Message key of its name. */
        public String key() {
            return "producer.trait.source." + name();
        }
    }

    private static final String MAJORITY = "kinh";

    /** What is declared counts before what the representative tells. */
    public static Told of(Trait trait, Map<Trait, Told> declared, Representative person) {
        Told said = declared.get(trait);
        return said == null ? computed(trait, person) : said;
    }

    /** What the representative alone tells. */
    public static Told computed(Trait trait, Representative person) {
        Boolean holds =
                switch (trait) {
                    case WOMEN_LED -> person.sex() == null ? null : person.sex() == Sex.FEMALE;
                    case MINORITY_LED ->
                        person.ethnicity().isBlank()
                                ? null
                                : !SearchText.fold(person.ethnicity()).equals(MAJORITY);
                    case YOUTH_LED, START_UP, CIRCULAR_CHAIN -> null;
                };
        return new Told(holds, holds == null ? Source.UNKNOWN : Source.COMPUTED, "", null);
    }

    /** An answer somebody gave. */
    public static Told declared(boolean holds, String evidence, LocalDate on) {
        return new Told(holds, Source.DECLARED, evidence, on);
    }

    /** Yes, no or unknown, for filters and message keys. */
    public String answer() {
        return holds == null ? "UNKNOWN" : holds ? "YES" : "NO";
    }
}
