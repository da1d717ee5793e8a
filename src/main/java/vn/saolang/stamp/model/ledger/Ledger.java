package vn.saolang.stamp.model.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.saolang.stamp.StampState;

/**
 * The runs of one roll, in order, touching each other. Whatever moves, they cover the roll from 1 to its last stamp once: what
 * was ordered is minted, printed, delivered, applied, active or void.
 *
 * @param spans at least one; neighbours of one kind are joined
 */
public record Ledger(List<Span> spans) {

    public Ledger {
        spans = joined(spans);
        if (spans.isEmpty() || spans.getFirst().from() != 1) {
            throw new IllegalArgumentException("a roll begins with 1");
        }
    }

    /** What a roll is after these moves, the first of which minted it. */
    public static Ledger played(List<Move> moves) {
        Ledger ledger = new Ledger(List.of(moves.getFirst().result()));
        for (Move move : moves.subList(1, moves.size())) {
            ledger = ledger.after(move);
        }
        return ledger;
    }

    /**
     * What the roll is after the move.
     *
     * @throws IllegalMove when a stamp of the run is not in the state, or not of the lot, the move starts from
     */
    public Ledger after(Move move) {
        return new Ledger(replaced(spans, move));
    }

    /**
     * The runs after a move; they may be part of a roll, as long as they hold the whole run that moves.
     *
     * @param spans in order, touching each other
     * @throws IllegalMove as {@link #after}
     */
    public static List<Span> replaced(List<Span> spans, Move move) {
        List<Span> result = new ArrayList<>();
        int covered = 0;
        for (Span span : spans) {
            int first = Math.max(span.from(), move.from());
            int last = Math.min(span.to(), move.to());
            if (first > last) {
                result.add(span);
                continue;
            }
            StampWay.check(span.cut(first, last), move);
            if (span.from() < first) {
                result.add(span.cut(span.from(), first - 1));
            }
            Span moved = move.result();
            result.add(moved.cut(first, last));
            covered += last - first + 1;
            if (last < span.to()) {
                result.add(span.cut(last + 1, span.to()));
            }
        }
        if (covered != move.size()) {
            throw new IllegalMove(move, "not in the roll");
        }
        return joined(result);
    }

    /** The parts of the runs from one position to another, cut to it; empty where the roll does not reach. */
    public List<Span> within(int from, int to) {
        return spans.stream()
                .filter(span -> span.to() >= from && span.from() <= to)
                .map(span -> span.cut(Math.max(from, span.from()), Math.min(to, span.to())))
                .toList();
    }

    /** How many stamps the roll has. */
    public int quantity() {
        return spans.getLast().to();
    }

    /** How many stamps are in each state; each state is named, the sum is {@link #quantity}. */
    public Map<StampState, Integer> balance() {
        Map<StampState, Integer> counts = new EnumMap<>(StampState.class);
        for (StampState state : StampState.values()) {
            counts.put(state, 0);
        }
        spans.forEach(span -> counts.merge(span.state(), span.size(), Integer::sum));
        return counts;
    }

    /** The run a position is in. */
    public Span at(int position) {
        return spans.stream()
                .filter(span -> span.contains(position))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the roll: " + position));
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            if (!result.isEmpty() && result.getLast().joins(span)) {
                Span before = result.removeLast();
                result.add(new Span(before.from(), span.to(), span.state(), span.lot(), span.cause()));
                continue;
            }
            if (!result.isEmpty() && result.getLast().to() + 1 != span.from()) {
                throw new IllegalArgumentException("a gap or an overlap at " + span.from());
            }
            result.add(span);
        }
        return List.copyOf(result);
    }
}
