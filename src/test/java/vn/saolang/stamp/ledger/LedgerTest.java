package vn.saolang.stamp.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.saolang.stamp.StampState.ACTIVE;
import static vn.saolang.stamp.StampState.APPLIED;
import static vn.saolang.stamp.StampState.DELIVERED;
import static vn.saolang.stamp.StampState.MINTED;
import static vn.saolang.stamp.StampState.PRINTED;
import static vn.saolang.stamp.StampState.VOID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.model.ledger.IllegalMove;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.ledger.StampWay;
import vn.saolang.traceability.LotId;

/** How runs of a roll move: cut and joined, never back, never lost. */
class LedgerTest {

    private static final UUID BY = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-09-01T01:00:00Z");
    private static final LotId LOT = LotId.random();

    private static Move move(int from, int to, StampState before, StampState after, @Nullable LotId lot) {
        return new Move(1, from, to, before, after, lot, after == VOID ? VoidCause.SPOILT : null, "", BY, AT);
    }

    private static Ledger roll(Move... moves) {
        Ledger ledger = Ledger.played(List.of(Move.minted(1, 1000, BY, AT)));
        for (Move one : moves) {
            ledger = ledger.after(one);
        }
        return ledger;
    }

    @Test
    void theCommittedPageIsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/states/stamp.md"))).isEqualTo(StampWay.TABLE.toMarkdown());
    }

    @Test
    void aRunIsCutOutAndJoinedAgain() {
        Ledger cut = roll(move(100, 199, MINTED, PRINTED, null));
        assertThat(cut.spans())
                .extracting(Span::from, Span::to, Span::state)
                .containsExactly(tuple(1, 99, MINTED), tuple(100, 199, PRINTED), tuple(200, 1000, MINTED));
        Ledger whole = cut.after(move(1, 99, MINTED, PRINTED, null)).after(move(200, 1000, MINTED, PRINTED, null));
        assertThat(whole.spans()).hasSize(1);
        assertThat(whole.balance()).containsEntry(PRINTED, 1000).containsEntry(MINTED, 0);
    }

    @Test
    void stampsOfTwoLotsAreNeverOneRun() {
        Ledger two = roll(
                move(1, 1000, MINTED, PRINTED, null),
                move(1, 1000, PRINTED, DELIVERED, null),
                move(1, 500, DELIVERED, APPLIED, LOT),
                move(501, 1000, DELIVERED, APPLIED, LotId.random()));
        assertThat(two.spans()).hasSize(2);
        assertThatThrownBy(() -> two.after(move(400, 600, APPLIED, ACTIVE, LOT)))
                .isInstanceOf(IllegalMove.class)
                .hasMessageContaining("501 is of another lot");
        assertThat(two.after(move(400, 500, APPLIED, ACTIVE, LOT)).balance())
                .containsEntry(ACTIVE, 101)
                .containsEntry(APPLIED, 899);
    }

    @Test
    void nothingLeapsOverAStateNorGoesBack() {
        Ledger printed = roll(move(1, 500, MINTED, PRINTED, null));
        for (Move wrong : List.of(
                move(1, 500, MINTED, PRINTED, null),
                move(1, 501, PRINTED, DELIVERED, null),
                move(1, 10, PRINTED, APPLIED, LOT),
                move(1, 10, PRINTED, ACTIVE, LOT),
                move(999, 1001, MINTED, PRINTED, null),
                new Move(1, 501, 1000, null, MINTED, null, null, "", BY, AT))) {
            assertThatThrownBy(() -> printed.after(wrong)).isInstanceOf(IllegalMove.class);
        }
    }

    @Test
    void whatIsVoidStaysVoid() {
        Ledger spoilt = roll(move(5, 5, MINTED, VOID, null));
        assertThat(spoilt.at(5).cause()).isEqualTo(VoidCause.SPOILT);
        assertThat(spoilt.at(6).state()).isEqualTo(MINTED);
        assertThatThrownBy(() -> spoilt.after(move(5, 5, VOID, PRINTED, null))).isInstanceOf(IllegalMove.class);
        assertThat(spoilt.within(4, 6)).extracting(Span::size).containsExactly(1, 1, 1);
    }
}
