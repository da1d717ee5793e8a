package vn.saolang.evaluation.model.desk;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.scoring.AnswerSource;

/**
 * One save of an own answer.
 *
 * @param option number of the option, 0 for "none of these", null when only a comment was written
 */
public record Save(int version, @Nullable Integer option, BigDecimal points, AnswerSource source, Instant at) {}
