package vn.saolang.evaluation.model.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.SavedAnswer;

/**
 * An answer as a tablet sends it.
 *
 * @param answer with an empty criterion for the overall comment
 * @param sheet the sheet it was typed on, null when the page did not say
 * @param said when it was typed, as the device says
 */
public record SentAnswer(
        SavedAnswer answer,
        Provenance from,
        @Nullable UUID sheet,
        @Nullable Instant said) {}
