package vn.saolang.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something is refused.
 *
 * @param code module and name of the rule, e.g. {@code dossier.EVIDENCE_COMPLETE}; its text is the message
 *     {@code dossier.refusal.EVIDENCE_COMPLETE}
 * @param field the form field it stands beside, or null for the whole form
 * @param args what the message names
 * @param clause the clause of the law, e.g. "26/2026 Điều 7.1", or null when the rule is the software's own
 */
public record Refusal(
        String code,
        @Nullable String field,
        List<String> args,
        @Nullable String clause) {

    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(String code, String field, String... args) {
        return new Refusal(code, field, List.of(args), null);
    }

    /** A refusal of the whole form or act. */
    public static Refusal whole(String code, String... args) {
        return new Refusal(code, null, List.of(args), null);
    }

    public Refusal citing(String clauseOfLaw) {
        return new Refusal(code, field, args, clauseOfLaw);
    }

    /** The key of its text in the message files. */
    public String messageKey() {
        int dot = code.indexOf('.');
        return code.substring(0, dot) + ".refusal" + code.substring(dot);
    }
}
