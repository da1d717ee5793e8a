package vn.saolang.evaluation.store.invite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.invite.Guest;
import vn.saolang.evaluation.model.invite.Invited;
import vn.saolang.evaluation.model.invite.Rsvp;

/** Who was told of a meeting, and what they answered. */
@Repository
public class InvitationStore {

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The invitations of a meeting, by seat. */
    public Map<UUID, Invited> of(SessionId session) {
        Map<UUID, Invited> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select i.seat_id, i.held_on, i.starts_at, i.place, i.sequence, i.sent_at,
                               r.coming, r.reason, r.answered_at
                        from evaluation.invitation i
                        left join evaluation.rsvp r on r.session_id = i.session_id and r.seat_id = i.seat_id
                        where i.session_id = :session
                        """).param("session", session.value()).query(row -> {
            var answered = row.getTimestamp("answered_at");
            UUID seat = row.getObject("seat_id", UUID.class);
            all.put(
                    seat,
                    new Invited(
                            seat,
                            row.getObject("held_on", LocalDate.class),
                            row.getObject("starts_at", LocalTime.class),
                            row.getString("place"),
                            row.getInt("sequence"),
                            row.getTimestamp("sent_at").toInstant(),
                            answered == null
                                    ? null
                                    : new Rsvp(
                                            row.getBoolean("coming"), row.getString("reason"), answered.toInstant())));
        });
        return all;
    }

    /** The answers that count, by seat. */
    public Map<UUID, Rsvp> answers(SessionId session) {
        Map<UUID, Rsvp> answers = new LinkedHashMap<>();
        of(session).values().stream()
                .filter(one -> one.answer() != null)
                .forEach(one -> answers.put(one.seat(), Objects.requireNonNull(one.answer())));
        return answers;
    }

    /** Tells a seat day, hour and place, for the first time or anew. */
    public void send(Session session, UUID seat, LocalTime startsAt, UUID by, Instant now) {
        jdbc.sql("""
                        insert into evaluation.invitation as i
                            (session_id, council_id, seat_id, held_on, starts_at, place, sent_by, sent_at)
                        values (:session, :council, :seat, :held, :starts, :place, :by, :now)
                        on conflict (session_id, seat_id) do update
                        set held_on = excluded.held_on, starts_at = excluded.starts_at, place = excluded.place,
                            sequence = i.sequence + 1, sent_by = excluded.sent_by, sent_at = excluded.sent_at
                        """)
                .param("session", session.id().value())
                .param("council", session.council().value())
                .param("seat", seat)
                .param("held", session.heldOn())
                .param("starts", startsAt)
                .param("place", session.place())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps a seat's answer. */
    public void answer(SessionId session, UUID seat, Rsvp rsvp) {
        jdbc.sql("""
                        insert into evaluation.rsvp (session_id, seat_id, coming, reason, answered_at)
                        values (:session, :seat, :coming, :reason, :at)
                        on conflict (session_id, seat_id) do update
                        set coming = excluded.coming, reason = excluded.reason, answered_at = excluded.answered_at
                        """)
                .param("session", session.value())
                .param("seat", seat)
                .param("coming", rsvp.coming())
                .param("reason", rsvp.reason())
                .param("at", rsvp.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The guests in the order they were typed. */
    public List<Guest> guests(SessionId session) {
        return jdbc.sql("select name, agency from evaluation.guest where session_id = :session order by position")
                .param("session", session.value())
                .query((row, _) -> new Guest(row.getString("name"), row.getString("agency")))
                .list();
    }

    /** Puts this list of guests in the place of the one before. */
    public void putGuests(SessionId session, List<Guest> guests) {
        jdbc.sql("delete from evaluation.guest where session_id = :session")
                .param("session", session.value())
                .update();
        for (int i = 0; i < guests.size(); i++) {
            jdbc.sql("""
                            insert into evaluation.guest (id, session_id, position, name, agency)
                            values (:id, :session, :position, :name, :agency)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("session", session.value())
                    .param("position", i + 1)
                    .param("name", guests.get(i).name())
                    .param("agency", guests.get(i).agency())
                    .update();
        }
    }
}
