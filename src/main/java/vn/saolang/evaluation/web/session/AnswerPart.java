package vn.saolang.evaluation.web.session;

import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.Standing;
import vn.saolang.kernel.ui.Part;

/**
 * The answer to one save: whether it was kept, the version now, and the own total.
 *
 * @param state "kept", "stale" or "refused"
 * @param text what to tell, already in the reader's words
 * @param current what is stored, in words; empty unless stale
 * @param standing null when nothing of it changed
 */
public record AnswerPart(
        String state,
        int version,
        String text,
        String current,
        @Nullable Standing standing) implements Part {}
