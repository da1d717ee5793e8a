package vn.saolang.training.store.trainer;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;

/** What people thought of classes. */
@Repository
public class RatingStore {

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a rating; false when the person has rated already. */
    public boolean insert(ClassId course, ParticipantId person, int score, String note, Instant at) {
        return jdbc.sql("""
                                insert into training.rating (participant_id, class_id, score, note, rated_at)
                                values (:person, :course, :score, :note, :at)
                                on conflict (participant_id) do nothing
                                """)
                        .param("person", person.value())
                        .param("course", course.value())
                        .param("score", score)
                        .param("note", note)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public boolean hasRated(ParticipantId person) {
        return jdbc.sql("select exists (select 1 from training.rating where participant_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
