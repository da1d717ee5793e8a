package vn.saolang.training.store.attend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.model.attend.ClassCodes;
import vn.saolang.training.model.attend.Means;

/** Who was there, and what the codes of classes are made with. */
@Repository
public class AttendanceStore {

    private final JdbcClient jdbc;

    AttendanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ClassCodes> codes(ClassId course) {
        return jdbc.sql("select secret from training.class_key where class_id = :course")
                .param("course", course.value())
                .query((row, _) -> new ClassCodes(row.getBytes("secret"), course.value()))
                .optional();
    }

    /** Keeps the secret unless the class has one already. */
    public void keep(ClassId course, byte[] secret, Instant now) {
        jdbc.sql("""
                        insert into training.class_key (class_id, secret, made_at) values (:course, :secret, :now)
                        on conflict (class_id) do nothing
                        """)
                .param("course", course.value())
                .param("secret", secret)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Uses a ticket up; false when it was used before. Tickets of earlier days are forgotten. */
    public boolean use(ClassId course, String nonce, Instant now) {
        jdbc.sql("delete from training.used_ticket where used_at < :before")
                .param("before", now.minus(ClassCodes.TICKET.multipliedBy(6)).atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                                insert into training.used_ticket (nonce, class_id, used_at) values (:nonce, :course, :now)
                                on conflict (nonce) do nothing
                                """)
                        .param("nonce", nonce)
                        .param("course", course.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Notes that somebody was there; false when it is noted already. */
    public boolean note(ParticipantId person, LocalDate day, Means means, @Nullable UUID by, Instant now) {
        return jdbc.sql("""
                                insert into training.attendance (participant_id, on_day, means, noted_at, noted_by)
                                values (:person, :day, :means, :now, :by)
                                on conflict (participant_id, on_day) do nothing
                                """)
                        .param("person", person.value())
                        .param("day", day)
                        .param("means", means.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Takes a note back; false when there was none. */
    public boolean undo(ParticipantId person, LocalDate day) {
        return jdbc.sql("delete from training.attendance where participant_id = :person and on_day = :day")
                        .param("person", person.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    /** How many were there on that day. */
    public int present(ClassId course, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from training.attendance a join training.participant p on p.id = a.participant_id
                        where p.class_id = :course and a.on_day = :day
                        """)
                .param("course", course.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
