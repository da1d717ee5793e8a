package vn.saolang.evaluation.store.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters by which provinces send re-evaluations of 5 stars to the ministry. */
@Repository
public class ForwardingStore {

    private final JdbcClient jdbc;

    ForwardingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter as entered.
     *
     * @param samples how many product samples go with it; null where the law asks for none
     */
    public record Letter(
            String number, LocalDate day, @Nullable Integer samples) {}

    /** Keeps the letter and marks the candidate as forwarded; false when it is no longer with the agency. */
    public boolean forward(UUID candidate, Letter letter, UUID by, Instant now) {
        int moved = jdbc.sql("update evaluation.candidate set state = 'FORWARDED' where id = :id and state = 'INBOX'")
                .param("id", candidate)
                .update();
        if (moved == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into evaluation.forwarding (candidate_id, letter_number, letter_on, samples, sent_by, sent_at)
                        values (:candidate, :number, :day, :samples, :by, :now)
                        """)
                .param("candidate", candidate)
                .param("number", letter.number())
                .param("day", letter.day())
                .param("samples", letter.samples(), java.sql.Types.INTEGER)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    public Optional<Letter> of(UUID candidate) {
        return jdbc.sql("select letter_number, letter_on, samples from evaluation.forwarding where candidate_id = :id")
                .param("id", candidate)
                .query((row, _) -> new Letter(
                        row.getString("letter_number"),
                        row.getObject("letter_on", LocalDate.class),
                        row.getObject("samples", Integer.class)))
                .optional();
    }
}
