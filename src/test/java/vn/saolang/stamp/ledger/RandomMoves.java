package vn.saolang.stamp.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.traceability.LotId;

/** Sequences of moves of one roll as they may come: most can be done where the roll stands, some cannot. */
public final class RandomMoves {

    private static final Instant START = Instant.parse("2026-09-01T01:00:00Z");
    private static final UUID BY = UUID.nameUUIDFromBytes(new byte[] {1});

    private RandomMoves() {}

    /** One wish: where it begins and how long it is, in thousandths of the roll, which lot and whether to make void. */
    public record Wish(int begin, int length, int lot, boolean end, boolean wrong) {}

    public static Arbitrary<List<Wish>> wishes(int lots) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, lots - 1),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(6, false), net.jqwik.api.Tuple.of(1, true)),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(9, false), net.jqwik.api.Tuple.of(1, true)))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    static Move minted(int order, int quantity) {
        return Move.minted(order, quantity, BY, START);
    }

    /** The wish as a move of the roll as it stands: of the run it begins in, or past its end when it is to be wrong. */
    static Move of(Wish wish, int order, Ledger ledger, List<LotId> lots, int step) {
        int from = 1 + (int) ((long) wish.begin() * (ledger.quantity() - 1) / 999);
        Span span = ledger.at(from);
        int longest = wish.wrong() ? ledger.quantity() + 1 - from : span.to() - from;
        int to = from + (int) ((long) wish.length() * longest / 600);
        StampState next = wish.end() || span.state() == StampState.ACTIVE
                ? StampState.VOID
                : StampState.values()[Math.min(span.state().ordinal() + 1, StampState.VOID.ordinal())];
        @Nullable LotId lot = next == StampState.APPLIED ? lots.get(wish.lot()) : span.lot();
        VoidCause cause = next == StampState.VOID ? VoidCause.values()[1 + wish.lot() % 3] : null;
        return new Move(order, from, to, span.state(), next, lot, cause, "", BY, START.plusSeconds(step));
    }

    /** What is left of the roll when each wish is done that can be done; each done move is added to the list. */
    public static Ledger play(List<Wish> wishes, int order, int quantity, List<LotId> lots, List<Move> done) {
        done.add(minted(order, quantity));
        Ledger ledger = Ledger.played(done);
        for (Wish wish : wishes) {
            Move move = of(wish, order, ledger, lots, done.size());
            try {
                ledger = ledger.after(move);
                done.add(move);
            } catch (vn.saolang.stamp.model.ledger.IllegalMove refused) {
                continue;
            }
        }
        return ledger;
    }

    public static List<LotId> lots(int count) {
        List<LotId> lots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lots.add(LotId.random());
        }
        return lots;
    }
}
