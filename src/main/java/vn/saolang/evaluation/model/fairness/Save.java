package vn.saolang.evaluation.model.fairness;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.scoring.AnswerSource;

/**
 * One save of one score, as it was kept.
 *
 * @param option 0 for none of these, null while only a comment was written
 */
public record Save(
        int attempt,
        String criterion,
        int version,
        @Nullable Integer option,
        BigDecimal points,
        String comment,
        AnswerSource source,
        Instant savedAt) {}
