package vn.saolang.dossier.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.kernel.Actor;

/** Sealed versions; rows are added, never changed (a trigger refuses it). */
@Repository
public class SubmissionStore {

    private final JdbcClient jdbc;

    SubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sealed version as stored: canonical JSON and its SHA-256. */
    public record Sealed(int number, String sha256, String content, Instant submittedAt, String submitter) {}

    public void insert(DossierId id, int number, String sha256, String content, Actor by, Instant at, LocalDate on) {
        jdbc.sql("""
                        insert into dossier.submission (dossier_id, number, sha256, content, submitted_on, submitted_at,
                            submitted_by, submitter)
                        values (:id, :number, :sha256, :content, :on, :at, :by, :name)
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("sha256", sha256)
                .param("content", content)
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }

    public Optional<Sealed> find(DossierId id, int number) {
        return all(id).stream().filter(one -> one.number() == number).findFirst();
    }

    /** Oldest first. */
    public List<Sealed> all(DossierId id) {
        return jdbc.sql("""
                        select number, sha256, content, submitted_at, submitter from dossier.submission
                        where dossier_id = :id order by number
                        """)
                .param("id", id.value())
                .query((row, _) -> new Sealed(
                        row.getInt("number"),
                        row.getString("sha256"),
                        row.getString("content"),
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getString("submitter")))
                .list();
    }
}
