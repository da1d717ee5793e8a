package vn.saolang.dossier.store.known;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.FormSource.Known;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Actor;

/** What was taken into a dossier from where. */
@Repository
public class TakenStore {

    private final JdbcClient jdbc;

    TakenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A passage and when it was taken. */
    public record Taken(Known passage, Instant at) {}

    public void insert(DossierId dossier, Known passage, Actor by, Instant at) {
        jdbc.sql("""
                        insert into dossier.taken (dossier_id, section, field, text, source_key, url, taken_at, taken_by)
                        values (:dossier, :section, :field, :text, :source, :url, :at, :by)
                        """)
                .param("dossier", dossier.value())
                .param("section", passage.section().name())
                .param("field", passage.field())
                .param("text", passage.text().strip())
                .param("source", passage.sourceKey())
                .param("url", passage.url())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    /** All that was taken, the earliest first. */
    public List<Taken> of(DossierId dossier) {
        return jdbc.sql("""
                        select section, field, text, source_key, url, taken_at from dossier.taken
                        where dossier_id = :dossier order by id
                        """)
                .param("dossier", dossier.value())
                .query((row, _) -> new Taken(
                        new Known(
                                SectionName.valueOf(row.getString("section")),
                                row.getString("field"),
                                row.getString("text"),
                                row.getString("source_key"),
                                row.getString("url")),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
