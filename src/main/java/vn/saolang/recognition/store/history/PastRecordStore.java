package vn.saolang.recognition.store.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.SearchText;
import vn.saolang.recognition.past.PastDay;

/** Past records as offices entered them. */
@Repository
public class PastRecordStore {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private static final String SELECT = """
            select p.*, l.name, l.entity_name, coalesce(j.public_id, l.public_id) as public_id, l.place
            from recognition.past_record p
            join recognition.listed_product l on l.id = p.listed_id
            left join recognition.listed_product j on j.id = l.joined_to
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PastRecordStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A record to keep.
     *
     * @param cells every cell as entered, by field
     */
    public record Row(
            UUID id,
            String key,
            String scope,
            UUID listed,
            @Nullable UUID recognition,
            @Nullable String evaluatedAt,
            @Nullable Integer proposed,
            @Nullable Integer recognised,
            PastDay decided,
            @Nullable String code,
            String grade,
            List<String> doubts,
            String remark,
            Map<String, String> cells,
            @Nullable UUID importId,
            UUID by) {}

    /** A record as the office sees it. */
    public record Kept(
            UUID id,
            UUID listed,
            String publicId,
            String name,
            String entityName,
            String place,
            @Nullable UUID recognition,
            @Nullable String evaluatedAt,
            @Nullable Integer proposed,
            @Nullable Integer recognised,
            @Nullable String code,
            String grade,
            List<String> doubts,
            String remark,
            Map<String, String> cells,
            Instant enteredAt,
            @Nullable String retractedFor) {}

    public List<String> keys(String scope) {
        return jdbc.sql("select key from recognition.past_record where scope = :scope and retracted_at is null")
                .param("scope", scope)
                .query((row, _) -> row.getString("key"))
                .list();
    }

    public void insert(Row row, Instant at) {
        jdbc.sql("""
                        insert into recognition.past_record (id, key, scope, listed_id, recognition_id, evaluated_at, proposed,
                            recognised, decided_from, decided_to, precision, code, grade, doubts, remark, cells, import_id, entered_by, entered_at)
                        values (:id, :key, :scope, :listed, :recognition, :evaluatedAt, :proposed, :recognised,
                            :from, :to, :precision, :code, :grade,
                            :doubts, :remark, cast(:cells as jsonb), :import, :by, :at)
                        """)
                .param("id", row.id())
                .param("key", row.key())
                .param("scope", row.scope())
                .param("listed", row.listed())
                .param("recognition", row.recognition())
                .param("evaluatedAt", row.evaluatedAt())
                .param("proposed", row.proposed())
                .param("recognised", row.recognised())
                .param("from", row.decided().from())
                .param("to", row.decided().to())
                .param("precision", row.decided().precision().name())
                .param("code", row.code())
                .param("grade", row.grade())
                .param("doubts", row.doubts().toArray(String[]::new))
                .param("remark", row.remark())
                .param("cells", json.writeValueAsString(row.cells()))
                .param("import", row.importId())
                .param("by", row.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A scope's records, the newest first; those whose name or entity has the words. */
    public Paged<Kept> of(String scope, String words, int page, int size) {
        String where = " where p.scope = :scope and p.retracted_at is null"
                + " and (:words = '' or kernel.fold(l.name || ' ' || l.entity_name) like '%' || :words || '%')";
        String folded = SearchText.fold(words);
        long total = jdbc.sql("select count(*) from recognition.past_record p"
                        + " join recognition.listed_product l on l.id = p.listed_id" + where)
                .param("scope", scope)
                .param("words", folded)
                .query(Long.class)
                .single();
        List<Kept> items = jdbc.sql(SELECT + where
                        + " order by p.entered_at desc, kernel.fold(l.name), p.id limit :size offset :skip")
                .param("scope", scope)
                .param("words", folded)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(this::read)
                .list();
        return new Paged<>(items, total, page, size);
    }

    /** The records of a listed product, also those of products joined to it; the retracted ones too. */
    public List<Kept> ofListed(UUID listed) {
        return jdbc.sql(SELECT
                        + " where p.listed_id = :listed or l.joined_to = :listed order by p.decided_to desc, p.id")
                .param("listed", listed)
                .query(this::read)
                .list();
    }

    public Optional<Kept> find(UUID id, String scope) {
        return jdbc.sql(SELECT + " where p.id = :id and p.scope = :scope")
                .param("id", id)
                .param("scope", scope)
                .query(this::read)
                .optional();
    }

    /** Marks a record as taken back and forgets the recognition made of it; gives where that stood. */
    public List<UUID> retract(UUID id, UUID by, String reason, Instant at) {
        List<UUID> recognitions = jdbc.sql("select recognition_id from recognition.past_record where id = :id")
                .param("id", id)
                .query((row, _) -> row.getObject("recognition_id", UUID.class))
                .list();
        jdbc.sql("""
                        update recognition.past_record
                        set recognition_id = null, retracted_by = :by, retracted_at = :at, retracted_for = :reason
                        where id = :id and retracted_at is null
                        """)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", id)
                .update();
        return recognitions.stream()
                .filter(java.util.Objects::nonNull)
                .flatMap(recognition -> jdbc
                        .sql("delete from recognition.recognition where id = :id returning listed_id")
                        .param("id", recognition)
                        .query((row, _) -> row.getObject("listed_id", UUID.class))
                        .list()
                        .stream())
                .toList();
    }

    private Kept read(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("listed_id", UUID.class),
                row.getString("public_id"),
                row.getString("name"),
                row.getString("entity_name"),
                row.getString("place"),
                row.getObject("recognition_id", UUID.class),
                row.getString("evaluated_at"),
                row.getObject("proposed", Integer.class),
                row.getObject("recognised", Integer.class),
                row.getString("code"),
                row.getString("grade"),
                Arrays.asList((String[]) row.getArray("doubts").getArray()),
                row.getString("remark"),
                json.readValue(row.getString("cells"), CELLS),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("retracted_for"));
    }
}
