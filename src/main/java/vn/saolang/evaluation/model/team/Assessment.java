package vn.saolang.evaluation.model.team;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.team.EvidenceVerdict;

/**
 * One criterion as the team sees it.
 *
 * @param option number of the option proposed, 0 for none of these, null while undecided
 * @param points the option's points, 0 without one
 * @param verdict null while none is given
 * @param adviser id of who saved it last, null before the first save
 * @param version number of saves so far, 0 before the first
 */
public record Assessment(
        String criterion,
        @Nullable Integer option,
        BigDecimal points,
        @Nullable EvidenceVerdict verdict,
        String comment,
        @Nullable UUID adviser,
        int version) {

    public static Assessment blank(String criterion) {
        return new Assessment(criterion, null, BigDecimal.ZERO, null, "", null, 0);
    }

    /** Whether both option and verdict are given. */
    public boolean complete() {
        return option != null && verdict != null;
    }

    /** Whether the verdict needs words that are not there. */
    public boolean unexplained() {
        return verdict != null && verdict.asksForReason() && comment.isBlank();
    }
}
