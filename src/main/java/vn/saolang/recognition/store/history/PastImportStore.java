package vn.saolang.recognition.store.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists that offices handed in. */
@Repository
public class PastImportStore {

    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PastImportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A list and what became of it.
     *
     * @param rows cells by field, with the row's number under "line"
     * @param added how many records it brought; null unless kept
     * @param known how many it held that were kept already; null unless kept
     */
    public record Import(
            UUID id,
            String scope,
            String fileName,
            String state,
            List<Map<String, String>> rows,
            Instant uploadedAt,
            @Nullable Integer added,
            @Nullable Integer known) {

        public boolean isOpen() {
            return state.equals("PREVIEW");
        }
    }

    public void insert(
            UUID id,
            String scope,
            String fileName,
            String sha256,
            List<Map<String, String>> rows,
            UUID by,
            Instant at) {
        jdbc.sql("""
                        insert into recognition.past_import
                            (id, scope, file_name, sha256, rows, state, uploaded_by, uploaded_at)
                        values (:id, :scope, :name, :sha256, cast(:rows as jsonb), 'PREVIEW', :by, :at)
                        """)
                .param("id", id)
                .param("scope", scope)
                .param("name", fileName)
                .param("sha256", sha256)
                .param("rows", json.writeValueAsString(rows))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Import> find(UUID id, String scope) {
        return select(" where id = :id and scope = :scope", id, scope);
    }

    /** The list, held until the end of the transaction. */
    public Optional<Import> lock(UUID id, String scope) {
        return select(" where id = :id and scope = :scope for update", id, scope);
    }

    private Optional<Import> select(String where, UUID id, String scope) {
        return jdbc.sql("select * from recognition.past_import" + where)
                .param("id", id)
                .param("scope", scope)
                .query((row, _) -> new Import(
                        row.getObject("id", UUID.class),
                        row.getString("scope"),
                        row.getString("file_name"),
                        row.getString("state"),
                        json.readValue(row.getString("rows"), ROWS),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("added", Integer.class),
                        row.getObject("known", Integer.class)))
                .optional();
    }

    public void commit(UUID id, int added, int known, Instant at) {
        jdbc.sql("""
                        update recognition.past_import
                        set state = 'COMMITTED', settled_at = :at, added = :added, known = :known where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("added", added)
                .param("known", known)
                .param("id", id)
                .update();
    }

    public void discard(UUID id, Instant at) {
        jdbc.sql("update recognition.past_import set state = 'DISCARDED', settled_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
