package vn.saolang.stamp.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.traceability.LotId;

/** The law of the ledger: ordered = minted + printed + delivered + applied + active + void, whatever is done in whatever order. */
class LedgerPropertiesTest {

    private static final List<LotId> LOTS = RandomMoves.lots(3);

    @Provide
    Arbitrary<List<RandomMoves.Wish>> wishes() {
        return RandomMoves.wishes(LOTS.size());
    }

    @Property(tries = 1000)
    void nothingIsLostAndNothingIsTwice(
            @ForAll("wishes") List<RandomMoves.Wish> wishes, @ForAll @IntRange(min = 1, max = 5000) int quantity) {
        List<Move> done = new ArrayList<>();
        Ledger ledger = RandomMoves.play(wishes, 1, quantity, LOTS, done);
        Map<StampState, Integer> balance = ledger.balance();
        assertThat(balance).containsOnlyKeys(StampState.values());
        assertThat(balance.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(quantity);
        int next = 1;
        for (Span span : ledger.spans()) {
            assertThat(span.from()).isEqualTo(next);
            next = span.to() + 1;
        }
        assertThat(next).isEqualTo(quantity + 1);
        assertThat(Ledger.played(done)).isEqualTo(ledger);
    }

    @Property(tries = 200)
    void eachStampIsWhereItsLastMoveBroughtIt(
            @ForAll("wishes") List<RandomMoves.Wish> wishes, @ForAll @IntRange(min = 1, max = 300) int quantity) {
        List<Move> done = new ArrayList<>();
        Ledger ledger = RandomMoves.play(wishes, 1, quantity, LOTS, done);
        StampState[] each = new StampState[quantity + 1];
        for (Move move : done) {
            for (int position = move.from(); position <= move.to(); position++) {
                assertThat(move.before()).isEqualTo(each[position]);
                each[position] = move.after();
            }
        }
        for (int position = 1; position <= quantity; position++) {
            assertThat(ledger.at(position).state()).isEqualTo(each[position]);
        }
    }
}
