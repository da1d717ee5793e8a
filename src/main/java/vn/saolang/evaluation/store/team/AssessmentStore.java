package vn.saolang.evaluation.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.team.Assessment;
import vn.saolang.evaluation.team.EvidenceVerdict;
import vn.saolang.evaluation.team.PageAnchor;

/** What the team says of each criterion, and the places in the evidence it points at. */
@Repository
public class AssessmentStore {

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Saves an assessment seen at its version; empty when somebody saved it since. */
    public OptionalInt save(UUID file, Assessment one, UUID adviser, Instant now) {
        List<Integer> version = jdbc.sql("""
                        insert into evaluation.team_assessment as a
                            (file_id, criterion, option, points, verdict, comment, version, saved_by, saved_at)
                        values (:file, :criterion, :option, :points, :verdict, :comment, 1, :adviser, :now)
                        on conflict (file_id, criterion) do update
                        set option = excluded.option, points = excluded.points, verdict = excluded.verdict,
                            comment = excluded.comment, version = a.version + 1, saved_by = excluded.saved_by,
                            saved_at = excluded.saved_at
                        where a.version = :seen
                        returning version
                        """)
                .param("file", file)
                .param("criterion", one.criterion())
                .param("option", one.option())
                .param("points", one.points())
                .param("verdict", one.verdict() == null ? null : one.verdict().name())
                .param("comment", one.comment())
                .param("adviser", adviser)
                .param("seen", one.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getInt("version"))
                .list();
        return version.isEmpty() || (one.version() > 0 && version.getFirst() == 1)
                ? OptionalInt.empty()
                : OptionalInt.of(version.getFirst());
    }

    /** By criterion. */
    public Map<String, Assessment> of(UUID file) {
        Map<String, Assessment> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select criterion, option, points, verdict, comment, saved_by, version
                        from evaluation.team_assessment where file_id = :file
                        """)
                .param("file", file)
                .query(AssessmentStore::read)
                .list()
                .forEach(one -> all.put(one.criterion(), one));
        return all;
    }

    private static Assessment read(ResultSet row, int number) throws SQLException {
        String verdict = row.getString("verdict");
        return new Assessment(
                row.getString("criterion"),
                row.getObject("option", Integer.class),
                row.getBigDecimal("points"),
                verdict == null ? null : EvidenceVerdict.valueOf(verdict),
                row.getString("comment"),
                row.getObject("saved_by", UUID.class),
                row.getInt("version"));
    }

    public void point(UUID file, PageAnchor anchor, UUID adviser, Instant now) {
        jdbc.sql("""
                        insert into evaluation.page_anchor
                            (id, file_id, criterion, supplement, evidence_id, name, first_page, last_page, checked, quote,
                             added_by, added_at)
                        values (:id, :file, :criterion, :supplement, :evidence, :name, :first, :last, :checked, :quote,
                                :adviser, :now)
                        """)
                .param("id", anchor.id())
                .param("file", file)
                .param("criterion", anchor.criterion())
                .param("supplement", anchor.supplement())
                .param("evidence", anchor.evidence())
                .param("name", anchor.name())
                .param("first", anchor.first())
                .param("last", anchor.last())
                .param("checked", anchor.checked())
                .param("quote", anchor.quote())
                .param("adviser", adviser)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void unpoint(UUID file, UUID anchor) {
        jdbc.sql("delete from evaluation.page_anchor where file_id = :file and id = :id")
                .param("file", file)
                .param("id", anchor)
                .update();
    }

    /** In the order they were made. */
    public List<PageAnchor> anchors(UUID file) {
        return jdbc.sql("""
                        select a.id, f.dossier_id, a.criterion, a.supplement, a.evidence_id, a.name, a.first_page,
                               a.last_page, a.checked, a.quote
                        from evaluation.page_anchor a
                        join evaluation.team_file f on f.id = a.file_id
                        where a.file_id = :file order by a.added_at, a.id
                        """)
                .param("file", file)
                .query((row, _) -> new PageAnchor(
                        row.getObject("id", UUID.class),
                        row.getObject("dossier_id", UUID.class),
                        row.getString("criterion"),
                        row.getBoolean("supplement"),
                        row.getObject("evidence_id", UUID.class),
                        row.getString("name"),
                        row.getInt("first_page"),
                        row.getInt("last_page"),
                        row.getBoolean("checked"),
                        row.getString("quote")))
                .list();
    }
}
