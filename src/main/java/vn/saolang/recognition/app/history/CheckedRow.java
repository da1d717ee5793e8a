package vn.saolang.recognition.app.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.recognition.model.history.Doubt;
import vn.saolang.recognition.model.history.PastFacts;
import vn.saolang.recognition.model.history.PastRow;
import vn.saolang.territory.UnitRef;

/**
 * A row with everything that is wrong or remarkable about it.
 *
 * @param facts null when a cell cannot be read
 * @param unit the unit of its place; null when refused
 * @param inexact the place's finest name is not in the data; the unit is the one above it
 * @param known the same record is kept already
 * @param refusals empty when the row may be kept
 * @param doubts contradictions that its source really tells
 */
public record CheckedRow(
        PastRow row,
        @Nullable PastFacts facts,
        @Nullable UnitRef unit,
        boolean inexact,
        boolean known,
        List<Refusal> refusals,
        List<Doubt> doubts) {

    public CheckedRow {
        refusals = List.copyOf(refusals);
        doubts = List.copyOf(doubts);
    }

    public boolean isGood() {
        return refusals.isEmpty();
    }
}
