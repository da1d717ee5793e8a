package vn.saolang.stamp.model.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.goods.CalledBack;
import vn.saolang.traceability.goods.PackedLot;

/**
 * All that the stamps of one roll have in common, as it was read at one moment.
 *
 * @param spans in the order of the roll, without gaps
 * @param lots those the spans name
 * @param recalls open recalls that reach them
 * @param day the day the star was judged for
 */
public record Roll(
        RollHead head,
        StarToday star,
        List<Span> spans,
        Map<LotId, PackedLot> lots,
        Map<LotId, CalledBack> recalls,
        LocalDate day) {

    private static final int GTIN_13 = 13;

    public Roll {
        spans = List.copyOf(spans);
        lots = Map.copyOf(lots);
        recalls = Map.copyOf(recalls);
    }

    /** The run in which a position lies; null when the ledger has none, which its invariants exclude. */
    public @Nullable Span at(int position) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (position < span.from()) {
                high = middle - 1;
            } else if (position > span.to()) {
                low = middle + 1;
            } else {
                return span;
            }
        }
        return null;
    }

    /** Whether these stamps are of the product an address names: by its internal code, or its GTIN of 14 digits or 13. */
    public boolean isFor(@Nullable String item) {
        if (item == null || item.equalsIgnoreCase(head.item().code())) {
            return true;
        }
        String gtin = head.item().gtin();
        return gtin != null && gtin.equals(item.length() == GTIN_13 ? "0" + item : item);
    }

    /** The state that counts today, see {@link Judgement#effective}. */
    public StampState effective(Span span) {
        return Judgement.effective(span.state(), star);
    }

    public @Nullable PackedLot lot(Span span) {
        return span.lot() == null ? null : lots.get(span.lot());
    }

    public @Nullable CalledBack recall(Span span) {
        return span.lot() == null ? null : recalls.get(span.lot());
    }
}
