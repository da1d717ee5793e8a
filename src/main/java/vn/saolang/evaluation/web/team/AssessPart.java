package vn.saolang.evaluation.web.team;

import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.team.Progress;
import vn.saolang.kernel.ui.Part;

/**
 * The answer to one save of an assessment.
 *
 * @param state "kept", "stale" or "refused"
 * @param text message key of what to tell, empty when kept
 * @param said what the message names: the stored comment when stale, the criterion when refused
 * @param progress null when nothing changed
 */
public record AssessPart(
        String state,
        int version,
        String text,
        String said,
        @Nullable Progress progress) implements Part {}
