package vn.saolang.stamp.model.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.saolang.kernel.Refusal;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.ledger.Span;

/** What may be printed: stamps that have a number and are on no paper yet, while the star holds. */
public final class PrintRules {

    /** Stamps of one PDF; a table or a roll has no such limit. */
    public static final int MOST_ON_SHEETS = 20_000;

    private PrintRules() {}

    /**
     * Everything that speaks against it.
     *
     * @param spans the runs of the roll
     * @param format empty when the layout is none of the data
     * @param starHolds whether the product's certificate is valid today
     */
    public static List<Refusal> defects(
            PrintDraft draft, List<Span> spans, Optional<PrintFormat> format, boolean starHolds) {
        List<Refusal> defects = new ArrayList<>();
        int last = spans.isEmpty() ? 0 : spans.getLast().to();
        if (draft.first() < 1 || draft.last() < draft.first() || draft.last() > last) {
            defects.add(Refusal.of("stamp.PRINT_RANGE", "from", Integer.toString(last)));
        } else {
            notMinted(draft, spans)
                    .ifPresent(span -> defects.add(Refusal.of(
                            "stamp.PRINT_ONCE",
                            "from",
                            Integer.toString(Math.max(span.from(), draft.first())),
                            Integer.toString(Math.min(span.to(), draft.last())))));
            if (format.filter(PrintFormat.PDF::equals).isPresent() && draft.last() - draft.first() >= MOST_ON_SHEETS) {
                defects.add(Refusal.of("stamp.PRINT_TOO_LONG", "to", Integer.toString(MOST_ON_SHEETS)));
            }
        }
        if (format.isEmpty()) {
            defects.add(Refusal.of("stamp.PRINT_LAYOUT", "layout"));
        }
        if (!starHolds) {
            defects.add(Refusal.whole("stamp.PRINT_STAR_ENDED").citing("26/2026 Điều 4.3"));
        }
        return defects;
    }

    private static Optional<Span> notMinted(PrintDraft draft, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.state() != StampState.MINTED)
                .filter(span -> span.from() <= draft.last() && span.to() >= draft.first())
                .findFirst();
    }

    /** The first run that can be printed; empty when there is none. */
    public static Optional<Span> next(List<Span> spans) {
        return spans.stream().filter(span -> span.state() == StampState.MINTED).findFirst();
    }
}
