package vn.saolang.evaluation.store.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatEnd;
import vn.saolang.evaluation.model.council.SeatRole;

/** Seats that ended before their council did, and who took their place. Sheets and votes of an ended seat are kept. */
@Repository
public class SeatEndStore {

    private final JdbcClient jdbc;

    SeatEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seats of a council that ended, in the order they did. */
    public List<SeatEnd> of(CouncilId council) {
        return jdbc.sql("""
                        select t.id, t.account_id, t.name, t.role, t.department, t.agency, t.scores, e.replacement,
                               e.decision_number, e.decision_date, e.signed_by, e.reason, e.ended_at
                        from evaluation.seat_end e join evaluation.seat t on t.id = e.seat_id
                        where e.council_id = :council order by e.ended_at, t.position
                        """)
                .param("council", council.value())
                .query((row, _) -> new SeatEnd(
                        new Seat(
                                row.getObject("id", UUID.class),
                                row.getObject("account_id", UUID.class),
                                row.getString("name"),
                                SeatRole.valueOf(row.getString("role")),
                                Department.valueOf(row.getString("department")),
                                row.getString("agency"),
                                row.getBoolean("scores")),
                        row.getObject("replacement", UUID.class),
                        new Decision(
                                row.getString("decision_number"),
                                row.getObject("decision_date", LocalDate.class),
                                row.getString("signed_by")),
                        row.getString("reason"),
                        row.getTimestamp("ended_at").toInstant()))
                .list();
    }

    /** The last seat of an account on a council that ended; empty when it never had one. */
    public Optional<SeatEnd> former(CouncilId council, UUID account) {
        return of(council).stream()
                .filter(one -> one.seat().account().equals(account))
                .reduce((_, last) -> last);
    }

    /**
     * Holds everything still open before the council: its products, then the course of its meetings.
     *
     * @return the products that are open for scoring
     */
    public List<UUID> hold(CouncilId council) {
        jdbc.sql("""
                        select p.id from evaluation.session_product p
                        join evaluation.session s on s.id = p.session_id and s.council_id = :council
                        where p.state in ('WAITING', 'OPEN') order by p.id for update of p
                        """).param("council", council.value()).query(UUID.class).list();
        jdbc.sql("""
                        select c.session_id from evaluation.session_course c
                        join evaluation.session s on s.id = c.session_id and s.council_id = :council
                        order by c.session_id for update of c
                        """).param("council", council.value()).query(UUID.class).list();
        return jdbc.sql("""
                        select p.id from evaluation.session_product p
                        join evaluation.session s on s.id = p.session_id and s.council_id = :council
                        where p.state = 'OPEN' order by p.id
                        """)
                .param("council", council.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whether a motion is open before the council. */
    public boolean votes(CouncilId council) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.motion m
                                       join evaluation.session s on s.id = m.session_id and s.council_id = :council
                                       where m.state = 'OPEN')
                        """)
                .param("council", council.value())
                .query(Boolean.class)
                .single();
    }

    /** Ends a seat: whatever is over keeps counting it. False when it had ended. */
    public boolean end(CouncilId council, SeatEnd end, UUID by) {
        boolean ended = jdbc.sql("update evaluation.seat set ended_at = :now where id = :seat and ended_at is null")
                        .param("seat", end.seat().id())
                        .param("now", end.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (ended) {
            UUID id = UUID.randomUUID();
            insert(id, council, end, by);
            settle(id, council);
        }
        return ended;
    }

    private void insert(UUID id, CouncilId council, SeatEnd end, UUID by) {
        jdbc.sql("""
                        insert into evaluation.seat_end
                            (id, council_id, seat_id, replacement, decision_number, decision_date, signed_by, reason,
                             entered_by, ended_at)
                        values (:id, :council, :seat, null, :number, :date, :signed, :reason, :by, :now)
                        """)
                .param("id", id)
                .param("council", council.value())
                .param("seat", end.seat().id())
                .param("number", end.decision().number())
                .param("date", end.decision().date())
                .param("signed", end.decision().signedBy())
                .param("reason", end.reason())
                .param("by", by)
                .param("now", end.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void settle(UUID end, CouncilId council) {
        jdbc.sql("""
                        insert into evaluation.seat_end_settled (seat_end_id, product_id)
                        select :end, p.id from evaluation.session_product p
                        join evaluation.session s on s.id = p.session_id and s.council_id = :council
                        where p.state not in ('WAITING', 'OPEN')
                        """).param("end", end).param("council", council.value()).update();
    }

    /** Seats somebody in the place of an ended seat. */
    public void replace(CouncilId council, UUID ended, Seat seat) {
        jdbc.sql("""
                        insert into evaluation.seat
                            (id, council_id, account_id, name, role, department, agency, scores, position)
                        select :id, :council, :account, :name, :role, :department, :agency, :scores, o.position
                        from evaluation.seat o where o.id = :ended
                        """)
                .param("id", seat.id())
                .param("council", council.value())
                .param("account", seat.account())
                .param("name", seat.name())
                .param("role", seat.role().name())
                .param("department", seat.department().name())
                .param("agency", seat.agency())
                .param("scores", seat.scores())
                .param("ended", ended)
                .update();
        jdbc.sql("update evaluation.seat_end set replacement = :id where seat_id = :ended")
                .param("id", seat.id())
                .param("ended", ended)
                .update();
    }

    /** Notes an ended seat as gone from the meetings that are not over. */
    public void leave(UUID seat, UUID by, Instant now) {
        jdbc.sql("""
                        with gone as (
                            update evaluation.attendance a set present = false, noted_by = :by, noted_at = :now
                            where a.seat_id = :seat and a.present
                              and not exists (select 1 from evaluation.session_course c
                                              where c.session_id = a.session_id and c.ended_at is not null)
                            returning a.*)
                        insert into evaluation.attendance_log (session_id, seat_id, present, means, noted_by, noted_at)
                        select session_id, seat_id, present, 'TABLE', noted_by, noted_at from gone
                        """)
                .param("seat", seat)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
