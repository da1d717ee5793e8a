package vn.saolang.evaluation.store.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.agency.AgencyFile;
import vn.saolang.evaluation.model.agency.AgencyReport;
import vn.saolang.evaluation.model.agency.ContentCheck;
import vn.saolang.evaluation.model.agency.SiteCheck;
import vn.saolang.evaluation.model.agency.UpdatedContent;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Stale;

/** Reports of the advising agency with their checks and files. */
@Repository
public class AgencyReportStore {

    private static final String COLUMNS = """
            select id, candidate_id, scale_changed, evidence_unclear, ground, visited_on, participants, findings, conclusion,
                   number, dated, signed_by, issued_at, version
            from evaluation.agency_report
            """;

    private final JdbcClient jdbc;

    AgencyReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void open(UUID id, UUID candidate) {
        jdbc.sql("insert into evaluation.agency_report (id, candidate_id, state) values (:id, :candidate, 'DRAFT')")
                .param("id", id)
                .param("candidate", candidate)
                .update();
    }

    public Optional<AgencyReport> ofCandidate(UUID candidate) {
        return jdbc.sql(COLUMNS + " where candidate_id = :candidate")
                .param("candidate", candidate)
                .query(this::read)
                .optional();
    }

    /** The report on which a candidate comes before the council: the newest issued on its dossier in its scope. */
    public Optional<AgencyReport> issuedFor(UUID candidate) {
        return jdbc.sql(COLUMNS + """
                         where state = 'ISSUED' and candidate_id in (
                            select o.id from evaluation.candidate c
                            join evaluation.candidate o on o.dossier_id = c.dossier_id and o.scope = c.scope
                            where c.id = :candidate)
                        order by issued_at desc limit 1
                        """)
                .param("candidate", candidate)
                .query(this::read)
                .optional();
    }

    /** The newest report a province's agency issued on a dossier. */
    public Optional<AgencyReport> issuedBelow(UUID dossier) {
        return jdbc.sql(COLUMNS + """
                         where state = 'ISSUED' and candidate_id in (
                            select c.id from evaluation.candidate c where c.dossier_id = :dossier and c.level = 'PROVINCE')
                        order by issued_at desc limit 1
                        """)
                .param("dossier", dossier)
                .query(this::read)
                .optional();
    }

    /** Changes a draft read at its version, with all its checks. */
    public void save(AgencyReport report) {
        int changed = jdbc.sql("""
                        update evaluation.agency_report
                        set scale_changed = :scale, evidence_unclear = :unclear, ground = :ground, visited_on = :visited,
                            participants = :participants, findings = :findings, conclusion = :conclusion,
                            version = version + 1
                        where id = :id and state = 'DRAFT' and version = :version
                        """)
                .param("scale", report.site().scaleChanged())
                .param("unclear", report.site().evidenceUnclear())
                .param("ground", report.site().ground())
                .param("visited", report.site().visitedOn(), java.sql.Types.DATE)
                .param("participants", report.site().participants())
                .param("findings", report.site().findings())
                .param("conclusion", report.conclusion())
                .param("id", report.id())
                .param("version", report.version())
                .update();
        if (changed == 0) {
            throw new Stale("agency report " + report.id());
        }
        jdbc.sql("delete from evaluation.agency_check where report_id = :id")
                .param("id", report.id())
                .update();
        report.checks().forEach((content, check) -> save(report.id(), content, check));
    }

    private void save(UUID report, UpdatedContent content, ContentCheck check) {
        ContentCheck.Finding finding = check.finding();
        if (finding == null) {
            return;
        }
        jdbc.sql("""
                        insert into evaluation.agency_check (report_id, content, finding, note)
                        values (:report, :content, :finding, :note)
                        """)
                .param("report", report)
                .param("content", content.name())
                .param("finding", finding.name())
                .param("note", check.note())
                .update();
    }

    public void issue(AgencyReport report, Decision issue, UUID by, Instant now) {
        int changed = jdbc.sql("""
                        update evaluation.agency_report
                        set state = 'ISSUED', number = :number, dated = :dated, signed_by = :signed, issued_by = :by,
                            issued_at = :now, version = version + 1
                        where id = :id and state = 'DRAFT' and version = :version
                        """)
                .param("number", issue.number())
                .param("dated", issue.date())
                .param("signed", issue.signedBy())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", report.id())
                .param("version", report.version())
                .update();
        if (changed == 0) {
            throw new Stale("agency report " + report.id());
        }
    }

    public void attach(UUID report, AgencyFile file, String mediaType, UUID by, Instant now) {
        jdbc.sql("""
                        insert into evaluation.agency_file (id, report_id, purpose, sha256, name, media_type, added_by, added_at)
                        values (:id, :report, :purpose, :sha256, :name, :type, :by, :now)
                        """)
                .param("id", file.id())
                .param("report", report)
                .param("purpose", file.purpose().name())
                .param("sha256", file.file().sha256())
                .param("name", file.name())
                .param("type", mediaType)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void detach(UUID report, UUID file) {
        jdbc.sql("delete from evaluation.agency_file where report_id = :report and id = :id")
                .param("report", report)
                .param("id", file)
                .update();
    }

    public List<AgencyFile> files(UUID report) {
        return jdbc.sql("""
                        select id, purpose, sha256, name from evaluation.agency_file
                        where report_id = :report order by purpose, added_at, id
                        """)
                .param("report", report)
                .query((row, _) -> new AgencyFile(
                        row.getObject("id", UUID.class),
                        AgencyFile.Purpose.valueOf(row.getString("purpose")),
                        new FileId(row.getString("sha256")),
                        row.getString("name")))
                .list();
    }

    private AgencyReport read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Timestamp issued = row.getTimestamp("issued_at");
        return new AgencyReport(
                id,
                row.getObject("candidate_id", UUID.class),
                checks(id),
                new SiteCheck(
                        row.getBoolean("scale_changed"),
                        row.getBoolean("evidence_unclear"),
                        row.getString("ground"),
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("participants"),
                        row.getString("findings")),
                row.getString("conclusion"),
                new Decision(
                        row.getString("number"), row.getObject("dated", LocalDate.class), row.getString("signed_by")),
                issued == null ? null : issued.toInstant(),
                row.getInt("version"));
    }

    private Map<UpdatedContent, ContentCheck> checks(UUID report) {
        Map<UpdatedContent, ContentCheck> checks = new EnumMap<>(UpdatedContent.class);
        jdbc.sql("select content, finding, note from evaluation.agency_check where report_id = :report")
                .param("report", report)
                .query(row -> {
                    checks.put(
                            UpdatedContent.valueOf(row.getString("content")),
                            new ContentCheck(
                                    ContentCheck.Finding.valueOf(row.getString("finding")), row.getString("note")));
                });
        return checks;
    }
}
