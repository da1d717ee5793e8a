package vn.saolang.evaluation.model.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.saolang.evaluation.Level;

/**
 * How many samples the act asks for, as dated data.
 *
 * @param clauses by what asks for them
 */
public record SampleRule(LocalDate since, int pieces, Map<String, String> clauses) {

    /** The clause that asks for the samples at a level. */
    public String clause(Level level, boolean reEvaluation) {
        String again = level.name() + "_RE_EVALUATION";
        String clause = reEvaluation ? clauses.get(again) : null;
        return clause == null ? Objects.requireNonNull(clauses.get(level.name())) : clause;
    }
}
