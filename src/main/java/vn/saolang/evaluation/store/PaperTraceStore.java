package vn.saolang.evaluation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which reports and minutes of a dossier were issued. */
@Repository
public class PaperTraceStore {

    private final JdbcClient jdbc;

    PaperTraceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An issued paper.
     *
     * @param kind MINUTES, TEAM_REPORT or AGENCY_REPORT
     * @param id of the session, of the team's file or of the candidate, by which addresses name it
     */
    public record Trace(
            String kind,
            boolean central,
            UUID id,
            @Nullable String number,
            @Nullable LocalDate day) {}

    /** All of a dossier, the oldest first. */
    public List<Trace> of(UUID dossier) {
        return jdbc.sql("""
                        select 'MINUTES' as kind, r.scope = 'VN' as central, r.session_id as id, null as number, r.concluded_on as day
                        from evaluation.result r where r.dossier_id = :dossier
                        union all
                        select 'TEAM_REPORT', t.scope = 'VN', t.id, t.report_number, t.report_date
                        from evaluation.team_file t where t.dossier_id = :dossier and t.state = 'REPORTED'
                        union all
                        select 'AGENCY_REPORT', c.scope = 'VN', c.id, a.number, a.dated
                        from evaluation.agency_report a join evaluation.candidate c on c.id = a.candidate_id
                        where c.dossier_id = :dossier and a.state = 'ISSUED'
                        order by day
                        """)
                .param("dossier", dossier)
                .query((row, _) -> new Trace(
                        row.getString("kind"),
                        row.getBoolean("central"),
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
