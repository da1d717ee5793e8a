package vn.saolang.stamp.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.saolang.TestDatabase;
import vn.saolang.epcis.store.Kept;
import vn.saolang.stamp.ledger.RandomMoves;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.traceability.LotId;

/** The tables say what the pure ledger says, whatever is done in whatever order. */
@Tag("store")
class LedgerSqlStoreTest {

    private static final Path RULE = Path.of("src/main/resources/invariants/stamp/spans_are_the_moves_played.sql");
    private static final int LOTS = 3;

    @Provide
    Arbitrary<List<RandomMoves.Wish>> wishes() {
        return RandomMoves.wishes(LOTS);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theTablesAreThePureLedger(
            @ForAll("wishes") List<RandomMoves.Wish> wishes, @ForAll @IntRange(min = 1, max = 5000) int quantity)
            throws SQLException, IOException {
        try (Connection connection = TestDatabase.migrated().getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            List<LotId> lots = lots(jdbc);
            int roll = 1_900_000_002;
            List<Move> moves = new ArrayList<>();
            Ledger pure = RandomMoves.play(wishes, roll, quantity, lots, moves);
            var store = new LedgerStore(jdbc);
            store.begin(roll, quantity, moves.getFirst().by(), moves.getFirst().at());
            moves.stream().skip(1).forEach(store::move);
            assertThat(store.spans(roll)).isEqualTo(pure.spans());
            assertThat(store.moves(roll)).isEqualTo(moves);
            assertThat(Ledger.played(store.moves(roll))).isEqualTo(pure);
            assertThat(store.balances(List.of(roll)).get(roll).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(quantity);
            assertThat(jdbc.sql(Files.readString(RULE)).query().listOfRows()).isEmpty();
            connection.rollback();
        }
    }

    private static List<LotId> lots(JdbcClient jdbc) {
        UUID entity = Kept.producer(jdbc);
        UUID item = UUID.randomUUID();
        jdbc.sql("""
                        insert into traceability.item (id, entity_id, kind, name, unit, code, entered_at)
                        values (:id, :entity, 'SEMI', 'Chè', 'KGM', :code, now())
                        """)
                .param("id", item)
                .param("entity", entity)
                .param("code", "T" + item.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT))
                .update();
        List<LotId> lots = RandomMoves.lots(LOTS);
        lots.forEach(lot -> jdbc.sql("""
                        insert into traceability.lot (id, item_id, entity_id, code, made_on, entered_at)
                        values (:id, :item, :entity, :code, '2026-09-01', :at)
                        """)
                .param("id", lot.value())
                .param("item", item)
                .param("entity", entity)
                .param("code", lot.toString().substring(0, 8))
                .param("at", java.sql.Timestamp.from(Instant.EPOCH))
                .update());
        return lots;
    }
}
