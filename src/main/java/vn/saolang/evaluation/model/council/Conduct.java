package vn.saolang.evaluation.model.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/**
 * What a council's rules demand of its day: looking again, scoring again, secrecy and votes. The law leaves all of it to the
 * rules (26/2026 Điều 7.3b, 7.3d).
 *
 * @param secondLook points around a border of the set's bands within which the council looks again; null: not demanded
 * @param scorings most scorings of one product in one session; null: no limit
 * @param changeReasons whether a member who changes an answer in a later scoring says why
 * @param secrecy until when results are kept from members and the hall
 * @param voteShare share of the valid votes that carries a motion; one half means more than half
 * @param secretVotes whether motions are voted on secretly
 */
public record Conduct(
        @Nullable BigDecimal secondLook,
        @Nullable Integer scorings,
        boolean changeReasons,
        Secrecy secrecy,
        Fraction voteShare,
        boolean secretVotes) {

    private static final Fraction HALF = new Fraction(1, 2);
    private static final BigDecimal WIDEST_LOOK = BigDecimal.TEN;
    private static final int MOST_SCORINGS = 20;

    /** Rules that demand nothing of the kind. */
    public static final Conduct NONE = new Conduct(null, null, false, Secrecy.PRODUCT, HALF, false);

    /** Whether these votes carry a motion: more than half, or at least any other share. Exact. */
    public boolean carries(int inFavour, int valid) {
        long given = (long) inFavour * voteShare.denominator();
        long asked = (long) voteShare.numerator() * valid;
        return valid > 0 && (moreThanHalf() ? given > asked : given >= asked);
    }

    /** Whether a motion needs more than half rather than at least a share. */
    public boolean moreThanHalf() {
        return 2 * voteShare.numerator() == voteShare.denominator();
    }

    /** Whether another scoring is allowed after so many. */
    public boolean allowsAfter(int scoringsSoFar) {
        return scorings == null || scoringsSoFar < scorings;
    }

    /** What is wrong with it as rules, beside the field of the form. */
    public List<Refusal> defects() {
        List<Refusal> defects = new ArrayList<>();
        if (secondLook != null && (secondLook.signum() <= 0 || secondLook.compareTo(WIDEST_LOOK) > 0)) {
            defects.add(Refusal.of("evaluation.SECOND_LOOK_WRONG", "secondLook"));
        }
        if (scorings != null && (scorings < 1 || scorings > MOST_SCORINGS)) {
            defects.add(Refusal.of("evaluation.SCORINGS_WRONG", "scorings"));
        }
        return defects;
    }
}
