package vn.saolang.evaluation.store.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.sample.SampleAction;
import vn.saolang.evaluation.model.sample.SampleLot;
import vn.saolang.evaluation.model.sample.SampleMove;
import vn.saolang.evaluation.model.sample.SampleState;
import vn.saolang.evaluation.model.sample.SampleUnit;

/** Lots of samples, their pieces, and the ledger that is only added to. */
@Repository
public class SampleLotStore {

    private static final String COLUMNS = """
            select l.id, l.candidate_id, l.scope, l.year, l.number, l.handover, l.pieces, l.expected, l.difference,
                   l.received_on, l.handed_by, l.receiver, l.condition, l.remark, l.batch, l.expires_on, l.storage
            from evaluation.sample_lot l
            """;

    private final JdbcClient jdbc;

    SampleLotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a scope in a year, nobody else's until the transaction ends. */
    public int nextNumber(String scope, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sample ' || :scope || :year))")
                .param("scope", scope)
                .param("year", Integer.toString(year))
                .query((row, _) -> true)
                .single();
        return jdbc.sql("""
                        select coalesce(max(number), 0) + 1 from evaluation.sample_lot where scope = :scope and year = :year
                        """)
                .param("scope", scope)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Stores a lot with a piece for each unit; false when the paper set's record was registered before. */
    public boolean insert(SampleLot lot, UUID by, Instant now) {
        int rows = jdbc.sql("""
                        insert into evaluation.sample_lot
                            (id, candidate_id, scope, year, number, handover, pieces, expected, difference, received_on,
                             handed_by, received_by, receiver, condition, remark, batch, expires_on, storage, noted_at)
                        values (:id, :candidate, :scope, :year, :number, :handover, :pieces, :expected, :difference, :on,
                                :handedBy, :by, :receiver, :condition, :remark, :batch, :expires, :storage, :now)
                        on conflict (handover) do nothing
                        """)
                .param("id", lot.id())
                .param("candidate", lot.candidate())
                .param("scope", lot.scope())
                .param("year", lot.year())
                .param("number", lot.number())
                .param("handover", lot.handover())
                .param("pieces", lot.pieces())
                .param("expected", lot.expected())
                .param("difference", lot.difference())
                .param("on", lot.receivedOn())
                .param("handedBy", lot.handedBy())
                .param("by", by)
                .param("receiver", lot.receiver())
                .param("condition", lot.condition().name())
                .param("remark", lot.remark())
                .param("batch", lot.batch())
                .param("expires", lot.expiresOn(), java.sql.Types.DATE)
                .param("storage", lot.storage())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 1) {
            insertUnits(lot, by, now);
        }
        return rows == 1;
    }

    private void insertUnits(SampleLot lot, UUID by, Instant now) {
        jdbc.sql("""
                        with units as (
                            insert into evaluation.sample_unit (id, lot_id, number)
                            select gen_random_uuid(), :lot, n from generate_series(1, :pieces) n returning id)
                        insert into evaluation.sample_move
                            (unit_id, step, action, state, moved_on, detail, noted_by, noted_name, noted_at)
                        select id, 0, 'RECEIVE', 'STORED', :on, :storage, :by, :receiver, :now from units
                        """)
                .param("lot", lot.id())
                .param("pieces", lot.pieces())
                .param("on", lot.receivedOn())
                .param("storage", lot.storage())
                .param("by", by)
                .param("receiver", lot.receiver())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The lots of a candidate in the order of their numbers. */
    public List<SampleLot> of(UUID candidate) {
        return jdbc.sql(COLUMNS + " where l.candidate_id = :candidate order by l.year, l.number")
                .param("candidate", candidate)
                .query(this::read)
                .list();
    }

    /** The lots of the products of a session, in the session's order. */
    public List<SampleLot> of(SessionId session) {
        return jdbc.sql(COLUMNS + """
                         join evaluation.session_product p on p.candidate_id = l.candidate_id and p.session_id = :session
                        order by p.position, l.year, l.number
                        """)
                .param("session", session.value())
                .query(this::read)
                .list();
    }

    public Optional<SampleLot> find(UUID lot) {
        return jdbc.sql(COLUMNS + " where l.id = :id")
                .param("id", lot)
                .query(this::read)
                .optional();
    }

    /** The lot of a piece. */
    public Optional<SampleLot> ofUnit(UUID unit) {
        return jdbc.sql(COLUMNS + " join evaluation.sample_unit u on u.lot_id = l.id where u.id = :id")
                .param("id", unit)
                .query(this::read)
                .optional();
    }

    /** Locks the lots of a candidate against other moves until the transaction ends. */
    public void lock(UUID candidate) {
        jdbc.sql("select id from evaluation.sample_lot where candidate_id = :candidate order by id for update")
                .param("candidate", candidate)
                .query(UUID.class)
                .list();
    }

    /** Adds a step to the ledger of a piece that has been locked with its lot. */
    public void move(SampleUnit unit, SampleState to, SampleMove move, UUID by) {
        jdbc.sql("""
                        insert into evaluation.sample_move
                            (unit_id, step, action, state, moved_on, detail, witnesses, noted_by, noted_name, noted_at)
                        values (:unit, :step, :action, :state, :on, :detail, :witnesses, :by, :name, :at)
                        """)
                .param("unit", unit.id())
                .param("step", move.step())
                .param("action", move.action().name())
                .param("state", to.name())
                .param("on", move.on())
                .param("detail", move.detail())
                .param("witnesses", move.witnesses())
                .param("by", by)
                .param("name", move.noter())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The ledger of a piece, the receipt first. */
    public List<SampleMove> moves(UUID unit) {
        return jdbc.sql("""
                        select step, action, moved_on, detail, witnesses, noted_name, noted_at from evaluation.sample_move
                        where unit_id = :unit order by step
                        """)
                .param("unit", unit)
                .query((row, _) -> new SampleMove(
                        row.getInt("step"),
                        SampleAction.valueOf(row.getString("action")),
                        row.getObject("moved_on", LocalDate.class),
                        row.getString("detail"),
                        row.getString("witnesses"),
                        row.getString("noted_name"),
                        row.getTimestamp("noted_at").toInstant()))
                .list();
    }

    private SampleLot read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new SampleLot(
                id,
                row.getObject("candidate_id", UUID.class),
                row.getString("scope"),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("handover", UUID.class),
                row.getInt("pieces"),
                row.getInt("expected"),
                row.getString("difference"),
                row.getObject("received_on", LocalDate.class),
                row.getString("handed_by"),
                row.getString("receiver"),
                SampleLot.Condition.valueOf(row.getString("condition")),
                row.getString("remark"),
                row.getString("batch"),
                row.getObject("expires_on", LocalDate.class),
                row.getString("storage"),
                units(id));
    }

    private List<SampleUnit> units(UUID lot) {
        return jdbc.sql("""
                        select unit_id, number, step, state, action, moved_on, detail
                        from evaluation.sample_stock where lot_id = :lot order by number
                        """)
                .param("lot", lot)
                .query((row, _) -> new SampleUnit(
                        row.getObject("unit_id", UUID.class),
                        row.getInt("number"),
                        row.getInt("step"),
                        SampleState.valueOf(row.getString("state")),
                        SampleAction.valueOf(row.getString("action")),
                        row.getObject("moved_on", LocalDate.class),
                        row.getString("detail")))
                .list();
    }
}
