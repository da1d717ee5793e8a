package vn.saolang.evaluation.team;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the advisory team's report says about one criterion.
 *
 * @param option number of the option proposed, 0 for none of these, null when none was
 * @param points the option's points
 * @param verdict on the evidence, null when none was given
 * @param adviser who assessed it
 */
public record TeamFinding(
        String criterion,
        @Nullable Integer option,
        BigDecimal points,
        @Nullable EvidenceVerdict verdict,
        String comment,
        String adviser,
        List<PageAnchor> anchors) {

    public TeamFinding {
        anchors = List.copyOf(anchors);
    }
}
