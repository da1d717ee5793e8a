package vn.saolang.dossier.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.content.SelfAnswer;

/** What is being written: sections of forms and answers, each with its own version. */
@Repository
public class DraftStore {

    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A section as stored: version 0 and no fields when nothing was written yet. */
    public record Section(int version, Map<String, String> fields) {
        public String get(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    public Section section(DossierId id, SectionName name) {
        return jdbc.sql("select version, content from dossier.section where dossier_id = :id and name = :name")
                .param("id", id.value())
                .param("name", name.name())
                .query((row, _) -> new Section(row.getInt("version"), json.readValue(row.getString("content"), FIELDS)))
                .optional()
                .orElse(new Section(0, Map.of()));
    }

    /** The new version, or empty when the section is no longer at the version given (0: not there yet). */
    public Optional<Integer> save(DossierId id, SectionName name, int version, Map<String, String> fields, Instant at) {
        String sql = version == 0 ? """
                insert into dossier.section (dossier_id, name, version, content, changed_at)
                values (:id, :name, :version + 1, cast(:content as jsonb), :at)
                on conflict do nothing returning version
                """ : """
                update dossier.section set version = version + 1, content = cast(:content as jsonb), changed_at = :at
                where dossier_id = :id and name = :name and version = :version returning version
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("name", name.name())
                .param("version", version)
                .param("content", json.writeValueAsString(fields))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    public List<SelfAnswer> answers(DossierId id) {
        return jdbc.sql("""
                        select criterion, option_index, points, description, version from dossier.answer
                        where dossier_id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new SelfAnswer(
                        row.getString("criterion"),
                        row.getObject("option_index", Integer.class),
                        row.getBigDecimal("points"),
                        row.getString("description"),
                        row.getInt("version")))
                .list();
    }

    /** The new version, or empty when the answer is no longer at its version (0: not there yet). */
    public Optional<Integer> save(DossierId id, SelfAnswer answer, Instant at) {
        String sql = answer.version() == 0 ? """
                insert into dossier.answer (dossier_id, criterion, version, option_index, points, description, changed_at)
                values (:id, :criterion, :version + 1, :option, :points, :description, :at)
                on conflict do nothing returning version
                """ : """
                update dossier.answer
                set version = version + 1, option_index = :option, points = :points, description = :description,
                    changed_at = :at
                where dossier_id = :id and criterion = :criterion and version = :version returning version
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("criterion", answer.criterion())
                .param("version", answer.version())
                .param("option", answer.option(), java.sql.Types.SMALLINT)
                .param("points", answer.points(), java.sql.Types.NUMERIC)
                .param("description", answer.description())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    /** Answers belong to one criteria set; they go when the product changes to another before filing. */
    public void dropAnswers(DossierId id) {
        jdbc.sql("delete from dossier.answer where dossier_id = :id")
                .param("id", id.value())
                .update();
    }
}
