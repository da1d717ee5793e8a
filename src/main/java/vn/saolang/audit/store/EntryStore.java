package vn.saolang.audit.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.audit.Entry;
import vn.saolang.kernel.ActedEvent;
import vn.saolang.kernel.Paged;

/** The log in the audit schema; rows are added, never changed (a trigger refuses it). */
@Repository
public class EntryStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void insert(ActedEvent acted) {
        jdbc.sql("""
                        insert into audit.entry (at, actor_id, actor_name, type, subject_type, subject_id, facts)
                        values (:at, :actor, :name, :type, :subjectType, :subjectId, cast(:facts as jsonb))
                        """)
                .param("at", acted.at().atOffset(ZoneOffset.UTC))
                .param("actor", acted.actor().account())
                .param("name", acted.actor().name())
                .param("type", acted.event().type())
                .param("subjectType", acted.event().subjectType())
                .param("subjectId", acted.event().subjectId())
                .param("facts", json.writeValueAsString(acted.event().facts()))
                .update();
    }

    /** Newest first; an empty subject finds all. */
    public Paged<Entry> latest(String subject, int page, int size) {
        long total = jdbc.sql("select count(*) from audit.entry where :subject in ('', subject_id)")
                .param("subject", subject)
                .query(Long.class)
                .single();
        List<Entry> items = jdbc.sql("""
                        select at, actor_id, actor_name, type, subject_type, subject_id, facts
                        from audit.entry where :subject in ('', subject_id)
                        order by id desc limit :size offset :skip
                        """)
                .param("subject", subject)
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, _) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("type"),
                        row.getString("subject_type"),
                        row.getString("subject_id"),
                        row.getString("facts")))
                .list();
        return new Paged<>(items, total, page, size);
    }
}
