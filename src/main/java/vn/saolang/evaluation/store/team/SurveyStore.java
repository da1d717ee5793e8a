package vn.saolang.evaluation.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.team.Survey;
import vn.saolang.evaluation.model.team.SurveyResult;
import vn.saolang.files.FileId;

/** Visits with their checklists and pictures. */
@Repository
public class SurveyStore {

    private static final String COLUMNS = """
            select id, file_id, held_on, place, participants, findings, conclusion, signed_by, state, version
            from evaluation.survey
            """;

    private final JdbcClient jdbc;

    SurveyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(UUID id, UUID file, UUID adviser, Instant now) {
        jdbc.sql("""
                        insert into evaluation.survey (id, file_id, state, begun_by, begun_at)
                        values (:id, :file, 'DRAFT', :adviser, :now)
                        """)
                .param("id", id)
                .param("file", file)
                .param("adviser", adviser)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Saves a draft read at its version, with its checklist and captions; false when it was changed since. */
    public boolean save(Survey survey) {
        int changed = jdbc.sql("""
                        update evaluation.survey
                        set held_on = :day, place = :place, participants = :participants, findings = :findings,
                            conclusion = :conclusion, signed_by = :signed, version = version + 1
                        where id = :id and state = 'DRAFT' and version = :version
                        """)
                .param("id", survey.id())
                .param("day", survey.heldOn())
                .param("place", survey.place())
                .param("participants", survey.participants())
                .param("findings", survey.findings())
                .param("conclusion", survey.conclusion())
                .param("signed", survey.signedBy())
                .param("version", survey.version())
                .update();
        if (changed == 0) {
            return false;
        }
        saveChecks(survey);
        survey.photos()
                .forEach(photo -> jdbc.sql(
                                "update evaluation.survey_photo set caption = :caption where id = :id and survey_id = :survey")
                        .param("caption", photo.caption())
                        .param("id", photo.id())
                        .param("survey", survey.id())
                        .update());
        return true;
    }

    private void saveChecks(Survey survey) {
        jdbc.sql("delete from evaluation.survey_check where survey_id = :id")
                .param("id", survey.id())
                .update();
        survey.checks()
                .forEach((criterion, check) -> jdbc.sql("""
                        insert into evaluation.survey_check (survey_id, criterion, result, note)
                        values (:survey, :criterion, :result, :note)
                        """)
                        .param("survey", survey.id())
                        .param("criterion", criterion)
                        .param("result", check.result().name())
                        .param("note", check.note())
                        .update());
    }

    public void sign(UUID survey, Instant now) {
        jdbc.sql("update evaluation.survey set state = 'SIGNED', signed_at = :now where id = :id and state = 'DRAFT'")
                .param("id", survey)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void add(UUID survey, Survey.Photo photo, Instant now) {
        jdbc.sql("""
                        insert into evaluation.survey_photo (id, survey_id, sha256, name, media_type, size, caption, added_at)
                        values (:id, :survey, :sha256, :name, :type, :size, :caption, :now)
                        """)
                .param("id", photo.id())
                .param("survey", survey)
                .param("sha256", photo.file().sha256())
                .param("name", photo.name())
                .param("type", photo.mediaType())
                .param("size", photo.size())
                .param("caption", photo.caption())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(UUID survey, UUID photo) {
        jdbc.sql("delete from evaluation.survey_photo where id = :id and survey_id = :survey")
                .param("id", photo)
                .param("survey", survey)
                .update();
    }

    public Optional<Survey> find(UUID file, UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id and file_id = :file")
                .param("id", id)
                .param("file", file)
                .query(this::read)
                .optional();
    }

    public List<Survey> of(UUID file) {
        return jdbc.sql(COLUMNS + " where file_id = :file order by begun_at")
                .param("file", file)
                .query(this::read)
                .list();
    }

    private Survey read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Survey(
                id,
                row.getObject("file_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("participants"),
                row.getString("findings"),
                row.getString("conclusion"),
                row.getString("signed_by"),
                row.getString("state").equals("SIGNED"),
                row.getInt("version"),
                checks(id),
                photos(id));
    }

    private Map<String, Survey.Check> checks(UUID survey) {
        Map<String, Survey.Check> checks = new LinkedHashMap<>();
        jdbc.sql("select criterion, result, note from evaluation.survey_check where survey_id = :id")
                .param("id", survey)
                .query(row -> {
                    SurveyResult result = SurveyResult.valueOf(row.getString("result"));
                    checks.put(row.getString("criterion"), new Survey.Check(result, row.getString("note")));
                });
        return checks;
    }

    private List<Survey.Photo> photos(UUID survey) {
        return jdbc.sql("""
                        select id, sha256, name, media_type, size, caption
                        from evaluation.survey_photo where survey_id = :id order by added_at, id
                        """)
                .param("id", survey)
                .query((row, _) -> new Survey.Photo(
                        row.getObject("id", UUID.class),
                        new FileId(row.getString("sha256")),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("caption")))
                .list();
    }
}
