package vn.saolang.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two things that do not agree: two papers, or a paper and what is registered. It warns and never blocks.
 *
 * @param code name of the rule: LABEL_NAME_NOT_LAB_NAME
 * @param clause the act and clause it serves
 * @param first the paper it is about, cited by title and number
 * @param second the other paper; null when the other side is the register of entities or products
 * @param args what each side says
 */
public record Contradiction(
        String code,
        Severity severity,
        String clause,
        Cited first,
        @Nullable Cited second,
        List<String> args) {

    /** How much it weighs. */
    public enum Severity {
        /** Look at it. */
        NOTE,
        /** A council will ask. */
        SERIOUS;

        /** Message key of its name. */
        public String key() {
            return "vault.severity." + name();
        }
    }

    /** A paper as it is cited. */
    public record Cited(PaperId id, String title, String number) {}

    public Contradiction {
        args = List.copyOf(args);
    }

    /** Message key of its sentence. */
    public String key() {
        return "vault.contradiction." + code;
    }
}
