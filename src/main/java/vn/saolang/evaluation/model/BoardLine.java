package vn.saolang.evaluation.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.kernel.Refusal;
import vn.saolang.ranking.MinimumKey;

/**
 * What chair and secretary see of a product while it is open: how far everybody is, never anybody's points.
 *
 * @param spread null when it is hidden from a chair who is still scoring
 * @param unmet what keeps the product from being closed
 * @param ties minimums the chair has yet to conclude on
 */
public record BoardLine(
        ScoredProduct product,
        int takingPart,
        int needed,
        int appointed,
        List<Seat> finished,
        List<Seat> scoring,
        Tally.@Nullable Spread spread,
        List<Refusal> unmet,
        List<MinimumKey> ties,
        Findings findings) {

    public BoardLine {
        finished = List.copyOf(finished);
        scoring = List.copyOf(scoring);
        unmet = List.copyOf(unmet);
        ties = List.copyOf(ties);
    }

    /** Whether the rules ask for a second look that may be told to the reader. */
    public boolean lookDue() {
        return unmet.stream().anyMatch(one -> one.code().equals("evaluation.SECOND_LOOK"));
    }

    /** Whether nothing keeps it from being closed. */
    public boolean closable() {
        return product.state() == ProductState.OPEN && unmet.isEmpty();
    }
}
