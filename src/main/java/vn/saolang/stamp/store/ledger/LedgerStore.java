package vn.saolang.stamp.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Stale;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.model.ledger.IllegalMove;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;

/** The ledger: every move of a run of stamps, and the runs that result. Call it within a transaction. */
@Repository
public class LedgerStore {

    /** Told apart from other locks of the database by this number. */
    private static final int LOCK = 0x57A3;

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first line of a roll: all its stamps are minted. */
    public void begin(int orderNo, int quantity, UUID by, Instant at) {
        Move minted = Move.minted(orderNo, quantity, by, at);
        insert(orderNo, minted.result(), at);
        write(minted);
    }

    /** Nobody else moves stamps of the roll until the transaction ends; read the spans after it. */
    public void lock(int orderNo) {
        jdbc.sql("select pg_advisory_xact_lock(:lock, :order)")
                .param("lock", LOCK)
                .param("order", orderNo)
                .query(row -> {});
    }

    /** The runs of a roll in order; empty before it is minted. */
    public List<Span> spans(int orderNo) {
        return spans(List.of(orderNo)).getOrDefault(orderNo, List.of());
    }

    /** The runs of these rolls in order, in one question; a roll that is not minted is missing. */
    public Map<Integer, List<Span>> spans(Collection<Integer> orderNos) {
        Map<Integer, List<Span>> found = new HashMap<>();
        if (!orderNos.isEmpty()) {
            jdbc.sql("select * from stamp.span where order_no in (:orders) order by order_no, from_no")
                    .param("orders", orderNos)
                    .query(row -> {
                        found.computeIfAbsent(row.getInt("order_no"), _ -> new ArrayList<>())
                                .add(span(row));
                    });
        }
        return found;
    }

    /** How many stamps of each roll are in each state; states with none are missing, and so are rolls that are not minted. */
    public Map<Integer, Map<StampState, Integer>> balances(Collection<Integer> orderNos) {
        Map<Integer, Map<StampState, Integer>> found = new HashMap<>();
        if (!orderNos.isEmpty()) {
            jdbc.sql("""
                            select order_no, state, sum(to_no - from_no + 1) as stamps from stamp.span
                            where order_no in (:orders) group by order_no, state
                            """).param("orders", orderNos).query(row -> {
                found.computeIfAbsent(row.getInt("order_no"), _ -> new EnumMap<>(StampState.class))
                        .put(StampState.valueOf(row.getString("state")), row.getInt("stamps"));
            });
        }
        return found;
    }

    /**
     * Writes the move and what becomes of the runs.
     *
     * @throws Stale when a stamp of the run is not in the state the move starts from: somebody else moved it first
     */
    public void move(Move move) {
        lock(move.order());
        List<Dated> near = near(move);
        List<Span> after;
        try {
            after = Ledger.replaced(near.stream().map(Dated::span).toList(), move);
        } catch (IllegalMove elsewhere) {
            throw new Stale("roll %d: %s".formatted(move.order(), elsewhere));
        }
        jdbc.sql("delete from stamp.span where order_no = :order and from_no between :from and :to")
                .param("order", move.order())
                .param("from", near.getFirst().span().from())
                .param("to", near.getLast().span().from())
                .update();
        after.forEach(span -> insert(move.order(), span, changedAt(near, span, move)));
        write(move);
    }

    /** The runs the move touches, and their neighbours, which may join. */
    private List<Dated> near(Move move) {
        return jdbc.sql("""
                        select * from stamp.span where order_no = :order and from_no <= :to and to_no >= :from order by from_no
                        """)
                .param("order", move.order())
                .param("from", move.from() - 1)
                .param("to", move.to() + 1)
                .query((row, _) -> new Dated(
                        span(row),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A run that only lost a part, or was not touched, keeps its day. */
    private static Instant changedAt(List<Dated> before, Span span, Move move) {
        if (span.from() <= move.to() && span.to() >= move.from()) {
            return move.at();
        }
        return before.stream()
                .filter(one -> one.span().contains(span.from()))
                .findFirst()
                .orElseThrow()
                .changedAt();
    }

    /** How many stamps that are not void are on packages of the lot, from all rolls. */
    public long onLot(LotId lot) {
        return jdbc.sql("""
                        select coalesce(sum(to_no - from_no + 1), 0) from stamp.span
                        where lot_id = :lot and state <> 'VOID'
                        """).param("lot", lot.value()).query(Long.class).single();
    }

    /** How many stamps of a package size are active, from the rolls of a year. */
    public long active(ItemId item, int year) {
        return jdbc.sql("""
                        select coalesce(sum(s.to_no - s.from_no + 1), 0)
                        from stamp.stamp_order o join stamp.span s on s.order_no = o.number
                        where o.item_id = :item and o.year = :year and s.state = 'ACTIVE'
                        """)
                .param("item", item.value())
                .param("year", year)
                .query(Long.class)
                .single();
    }

    /** The newest lines of a roll first, at most so many. */
    public List<Move> latest(int orderNo, int most) {
        return jdbc.sql("select * from stamp.move where order_no = :order order by id desc limit :most")
                .param("order", orderNo)
                .param("most", most)
                .query((row, _) -> move(row))
                .list();
    }

    /** The lines of a roll, the oldest first. */
    public List<Move> moves(int orderNo) {
        return jdbc.sql("select * from stamp.move where order_no = :order order by id")
                .param("order", orderNo)
                .query((row, _) -> move(row))
                .list();
    }

    private void insert(int orderNo, Span span, Instant at) {
        jdbc.sql("""
                        insert into stamp.span (order_no, from_no, to_no, state, lot_id, void_cause, changed_at)
                        values (:order, :from, :to, :state, :lot, :cause, :at)
                        """)
                .param("order", orderNo)
                .param("from", span.from())
                .param("to", span.to())
                .param("state", span.state().name())
                .param("lot", lot(span.lot()), Types.OTHER)
                .param("cause", name(span.cause()), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private void write(Move move) {
        jdbc.sql("""
                        insert into stamp.move (order_no, from_no, to_no, from_state, to_state, lot_id, void_cause, note, moved_by, moved_at)
                        values (:order, :from, :to, :before, :after, :lot, :cause, :note, :by, :at)
                        """)
                .param("order", move.order())
                .param("from", move.from())
                .param("to", move.to())
                .param("before", name(move.before()), Types.VARCHAR)
                .param("after", move.after().name())
                .param("lot", lot(move.lot()), Types.OTHER)
                .param("cause", name(move.cause()), Types.VARCHAR)
                .param("note", move.note())
                .param("by", move.by())
                .param("at", move.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(
                row.getInt("from_no"),
                row.getInt("to_no"),
                StampState.valueOf(row.getString("state")),
                lot(row),
                cause(row));
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(
                row.getInt("order_no"),
                row.getInt("from_no"),
                row.getInt("to_no"),
                Optional.ofNullable(row.getString("from_state"))
                        .map(StampState::valueOf)
                        .orElse(null),
                StampState.valueOf(row.getString("to_state")),
                lot(row),
                cause(row),
                row.getString("note"),
                row.getObject("moved_by", UUID.class),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable LotId lot(ResultSet row) throws SQLException {
        UUID lot = row.getObject("lot_id", UUID.class);
        return lot == null ? null : new LotId(lot);
    }

    private static @Nullable VoidCause cause(ResultSet row) throws SQLException {
        String cause = row.getString("void_cause");
        return cause == null ? null : VoidCause.valueOf(cause);
    }

    private static @Nullable UUID lot(@Nullable LotId lot) {
        return lot == null ? null : lot.value();
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private record Dated(Span span, Instant changedAt) {}
}
