package vn.saolang.intake.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.intake.LineState;
import vn.saolang.intake.model.Judgement.Twin;
import vn.saolang.intake.model.Line;
import vn.saolang.kernel.Refusal;

/**
 * A line with what became of it.
 *
 * @param subject what it became; null unless added
 * @param keptFor what kept it when it was to be taken back
 */
public record KeptLine(
        Line line,
        String title,
        LineState state,
        List<Refusal> problems,
        @Nullable Twin twin,
        @Nullable UUID subject,
        List<String> keptFor) {}
