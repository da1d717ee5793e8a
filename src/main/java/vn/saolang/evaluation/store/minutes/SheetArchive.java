package vn.saolang.evaluation.store.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.SheetStore;

/** Every finished sheet of a session's concluded products, those of earlier scorings too. */
@Repository
public class SheetArchive {

    private final JdbcClient jdbc;
    private final SheetStore sheets;

    SheetArchive(JdbcClient jdbc, SheetStore sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    /**
     * Where a kept sheet is found.
     *
     * @param counted false for a sheet of an earlier scoring, or of a seat that was not entitled in the end
     */
    public record Kept(
            UUID sheet,
            UUID product,
            UUID seat,
            String name,
            int attempt,
            boolean counted,
            @Nullable LocalDate finishedOn) {}

    /** All of a session by product, seat and scoring; without products the account is recused from. */
    public List<Kept> of(SessionId session, UUID account) {
        return jdbc.sql("""
                        select h.id, h.product_id, h.seat_id, t.name, h.attempt,
                               h.attempt = p.attempt and exists (select 1 from evaluation.entitled_seat e
                                                                 where e.product_id = p.id and e.id = t.id) as counted,
                               (h.finished_at at time zone 'Asia/Ho_Chi_Minh')::date as finished_on
                        from evaluation.sheet h
                        join evaluation.session_product p on p.id = h.product_id
                        join evaluation.seat t on t.id = h.seat_id
                        where p.session_id = :session and p.state in ('CLOSED', 'KNOCKED_OUT') and h.state = 'FINISHED'
                          and not exists (select 1 from evaluation.recusal x join evaluation.seat xs on xs.id = x.seat_id
                                          where x.product_id = p.id and xs.account_id = :account and x.ended_at is null)
                        order by p.position, t.position, t.id, h.attempt
                        """)
                .param("session", session.value())
                .param("account", account)
                .query((row, _) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getObject("product_id", UUID.class),
                        row.getObject("seat_id", UUID.class),
                        row.getString("name"),
                        row.getInt("attempt"),
                        row.getBoolean("counted"),
                        row.getObject("finished_on", LocalDate.class)))
                .list();
    }

    /** The sheet itself with its answers. */
    public Sheet read(UUID sheet) {
        return jdbc.sql("""
                        select h.attempt, h.submission, h.state, h.comment, h.version, h.finished_at,
                               t.id, t.account_id, t.name, t.role, t.department, t.agency, t.scores
                        from evaluation.sheet h join evaluation.seat t on t.id = h.seat_id where h.id = :sheet
                        """)
                .param("sheet", sheet)
                .query((row, _) -> new Sheet(
                        sheet,
                        row.getInt("attempt"),
                        new Seat(
                                row.getObject("id", UUID.class),
                                row.getObject("account_id", UUID.class),
                                row.getString("name"),
                                SeatRole.valueOf(row.getString("role")),
                                Department.valueOf(row.getString("department")),
                                row.getString("agency"),
                                row.getBoolean("scores")),
                        row.getInt("submission"),
                        SheetState.valueOf(row.getString("state")),
                        row.getString("comment"),
                        row.getInt("version"),
                        row.getTimestamp("finished_at").toInstant(),
                        sheets.answers(sheet)))
                .single();
    }
}
