package vn.saolang.intake.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.intake.LineState;
import vn.saolang.kernel.Refusal;

/**
 * What would become of a line.
 *
 * @param title by which people know it
 * @param problems all that is wrong with it
 * @param twin what is known already and the same
 */
public record Judgement(
        String title, List<Refusal> problems, @Nullable Twin twin) {

    public Judgement {
        problems = List.copyOf(problems);
    }

    /**
     * The same thing elsewhere.
     *
     * @param subject what is known already; null when it stands in the list itself
     * @param line the earlier line; null when it is known already
     * @param why "NUMBER" or "NAME": what both share
     */
    public record Twin(@Nullable UUID subject, @Nullable Integer line, String why) {}

    public LineState state() {
        if (!problems.isEmpty()) {
            return LineState.BAD;
        }
        return twin == null ? LineState.READY : LineState.TWIN;
    }
}
