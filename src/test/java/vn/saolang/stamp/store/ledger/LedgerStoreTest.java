package vn.saolang.stamp.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.saolang.stamp.StampState.MINTED;
import static vn.saolang.stamp.StampState.PRINTED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.kernel.Stale;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.model.ledger.Span;

@StoreTest
class LedgerStoreTest {

    private static final UUID BY = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-09-01T01:00:00Z");
    private static final int ROLL = 1_900_000_001;

    private static Move printed(int from, int to) {
        return new Move(ROLL, from, to, MINTED, PRINTED, null, null, "", BY, AT.plusSeconds(60));
    }

    @Test
    void aRollBeginsMintedAndIsCutAsItMoves(JdbcClient jdbc) {
        var store = new LedgerStore(jdbc);
        store.begin(ROLL, 500, BY, AT);
        store.move(printed(101, 200));
        assertThat(store.spans(ROLL))
                .containsExactly(
                        new Span(1, 100, MINTED, null, null),
                        new Span(101, 200, PRINTED, null, null),
                        new Span(201, 500, MINTED, null, null));
        assertThat(store.balances(List.of(ROLL))).isEqualTo(Map.of(ROLL, Map.of(MINTED, 400, PRINTED, 100)));
        assertThat(store.moves(ROLL)).containsExactly(Move.minted(ROLL, 500, BY, AT), printed(101, 200));
        assertThat(jdbc.sql("select changed_at from stamp.span where order_no = :roll order by from_no")
                        .param("roll", ROLL)
                        .query(Instant.class)
                        .list())
                .containsExactly(AT, AT.plusSeconds(60), AT);
    }

    @Test
    void whatSomebodyElseMovedFirstIsStale(JdbcClient jdbc) {
        var store = new LedgerStore(jdbc);
        store.begin(ROLL, 500, BY, AT);
        store.move(printed(1, 10));
        assertThatThrownBy(() -> store.move(printed(10, 20))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> store.move(printed(400, 501))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> store.move(printed(600, 700))).isInstanceOf(Stale.class);
        assertThat(store.moves(ROLL)).hasSize(2);
    }

    @Test
    void theLedgerOnlyGrows(JdbcClient jdbc) {
        new LedgerStore(jdbc).begin(ROLL, 5, BY, AT);
        assertThatThrownBy(() -> jdbc.sql("update stamp.move set to_no = 4 where order_no = :roll")
                        .param("roll", ROLL)
                        .update())
                .hasMessageContaining("only grows");
    }
}
