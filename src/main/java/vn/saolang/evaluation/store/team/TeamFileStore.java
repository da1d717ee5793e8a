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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.kernel.Stale;

/** Dossiers with an advisory team, and who assesses which criterion. */
@Repository
public class TeamFileStore {

    private static final String COLUMNS = """
            select f.id, f.candidate_id, f.council_id, f.dossier_id, f.entity_id, f.scope, f.submission, f.criteria_set,
                   f.tourism_case, f.handed_at, f.assessment, f.proposal, f.report_number, f.report_date, f.reported_by,
                   f.reported_at, c.product_name, c.entity_name, c.product_code
            from evaluation.team_file f
            join evaluation.candidate c on c.id = f.candidate_id
            """;

    private final JdbcClient jdbc;

    TeamFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores it with its tasks; Stale when the candidate has a team already. */
    public void insert(TeamFile file, Map<String, @Nullable UUID> tasks, UUID by) {
        int stored = jdbc.sql("""
                        insert into evaluation.team_file
                            (id, candidate_id, council_id, dossier_id, entity_id, scope, submission, criteria_set,
                             tourism_case, state, handed_by, handed_at)
                        values (:id, :candidate, :council, :dossier, :entity, :scope, :submission, :set, :tourism,
                                'OPEN', :by, :at)
                        on conflict (candidate_id) do nothing
                        """)
                .param("id", file.id())
                .param("candidate", file.candidate())
                .param("council", file.council().value())
                .param("dossier", file.dossier())
                .param("entity", file.entity())
                .param("scope", file.scope())
                .param("submission", file.submission())
                .param("set", file.criteriaSet())
                .param("tourism", file.tourismCase())
                .param("by", by)
                .param("at", file.handedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (stored == 0) {
            throw new Stale("candidate " + file.candidate());
        }
        int position = 0;
        for (Map.Entry<String, @Nullable UUID> task : tasks.entrySet()) {
            insertTask(file, task.getKey(), task.getValue(), position++);
        }
    }

    private void insertTask(TeamFile file, String criterion, @Nullable UUID adviser, int position) {
        jdbc.sql("""
                        insert into evaluation.team_task (file_id, council_id, criterion, position, adviser_id)
                        values (:file, :council, :criterion, :position, :adviser)
                        """)
                .param("file", file.id())
                .param("council", file.council().value())
                .param("criterion", criterion)
                .param("position", position)
                .param("adviser", adviser)
                .update();
    }

    /** Gives a criterion to an adviser of the file's council, or to nobody. */
    public void assign(UUID file, String criterion, @Nullable UUID adviser) {
        jdbc.sql(
                        "update evaluation.team_task set adviser_id = :adviser where file_id = :file and criterion = :criterion")
                .param("file", file)
                .param("criterion", criterion)
                .param("adviser", adviser)
                .update();
    }

    /** Adviser by criterion in set order, null where nobody is assigned. */
    public Map<String, @Nullable UUID> tasks(UUID file) {
        Map<String, @Nullable UUID> tasks = new LinkedHashMap<>();
        jdbc.sql("select criterion, adviser_id from evaluation.team_task where file_id = :file order by position")
                .param("file", file)
                .query(row -> {
                    tasks.put(row.getString("criterion"), row.getObject("adviser_id", UUID.class));
                });
        return tasks;
    }

    public Optional<TeamFile> find(UUID id) {
        return one(" where f.id = :id", id);
    }

    /** Shares the file's lock with other savers: the report excludes them. */
    public Optional<TeamFile> lockToSave(UUID id) {
        return one(" where f.id = :id for share of f", id);
    }

    /** Locks the file against every save. */
    public Optional<TeamFile> lockToReport(UUID id) {
        return one(" where f.id = :id for update of f", id);
    }

    public Optional<TeamFile> ofCandidate(UUID candidate) {
        return one(" where f.candidate_id = :id", candidate);
    }

    private Optional<TeamFile> one(String condition, UUID id) {
        return jdbc.sql(COLUMNS + condition)
                .param("id", id)
                .query(TeamFileStore::read)
                .optional();
    }

    /** The files of a dossier at all levels, the newest first. */
    public List<TeamFile> ofDossier(UUID dossier) {
        return jdbc.sql(COLUMNS + " where f.dossier_id = :id order by f.handed_at desc")
                .param("id", dossier)
                .query(TeamFileStore::read)
                .list();
    }

    /** Files of the scope, open ones first. */
    public List<TeamFile> ofScope(String scope) {
        return jdbc.sql(COLUMNS + " where f.scope = :scope order by f.state, f.handed_at desc, c.product_name")
                .param("scope", scope)
                .query(TeamFileStore::read)
                .list();
    }

    /** Files of the teams an account sits in, open ones first. */
    public List<TeamFile> ofAdviser(UUID account) {
        return jdbc.sql(COLUMNS + """
                         join evaluation.adviser a on a.council_id = f.council_id and a.account_id = :account
                        order by f.state, f.handed_at desc, c.product_name
                        """)
                .param("account", account)
                .query(TeamFileStore::read)
                .list();
    }

    /** Reports that went to a council whose chair or secretary the account is, unless a conflict of interest hides them. */
    public List<TeamFile> reportedTo(UUID account) {
        return jdbc.sql(COLUMNS + """
                         join evaluation.seat t on t.council_id = f.council_id and t.account_id = :account
                                                   and t.role in ('CHAIR', 'SECRETARY') and t.ended_at is null
                        where f.state = 'REPORTED'
                          and not exists (select 1 from evaluation.session_product p
                                          join evaluation.recusal x on x.product_id = p.id and x.ended_at is null
                                          join evaluation.seat r on r.id = x.seat_id and r.account_id = :account
                                          where p.candidate_id = f.candidate_id)
                        order by f.reported_at desc
                        """)
                .param("account", account)
                .query(TeamFileStore::read)
                .list();
    }

    /** Whether the account's team has, or had, the dossier. */
    public boolean advises(UUID account, UUID dossier) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.team_file f
                                       join evaluation.adviser a on a.council_id = f.council_id
                                       where f.dossier_id = :dossier and a.account_id = :account)
                        """)
                .param("dossier", dossier)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whether the team of a candidate issued its report. */
    public boolean reported(UUID candidate) {
        return ofCandidate(candidate).filter(one -> !one.open()).isPresent();
    }

    /** Closes the file with its report. */
    public void report(UUID file, TeamFile.Report report) {
        jdbc.sql("""
                        update evaluation.team_file
                        set state = 'REPORTED', assessment = :assessment, proposal = :proposal, report_number = :number,
                            report_date = :date, reported_by = :by, reported_at = :at
                        where id = :id and state = 'OPEN'
                        """)
                .param("id", file)
                .param("assessment", report.assessment())
                .param("proposal", report.proposal())
                .param("number", report.number())
                .param("date", report.date())
                .param("by", report.leader())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static TeamFile read(ResultSet row, int number) throws SQLException {
        return new TeamFile(
                row.getObject("id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                new CouncilId(row.getObject("council_id", UUID.class)),
                row.getObject("dossier_id", UUID.class),
                row.getObject("entity_id", UUID.class),
                row.getString("scope"),
                row.getInt("submission"),
                row.getString("criteria_set"),
                row.getString("tourism_case"),
                row.getTimestamp("handed_at").toInstant(),
                row.getString("product_name"),
                row.getString("entity_name"),
                row.getString("product_code"),
                reportOf(row));
    }

    private static TeamFile.@Nullable Report reportOf(ResultSet row) throws SQLException {
        String number = row.getString("report_number");
        if (number == null) {
            return null;
        }
        Instant at = row.getTimestamp("reported_at").toInstant();
        return new TeamFile.Report(
                number,
                row.getObject("report_date", LocalDate.class),
                row.getString("assessment"),
                row.getString("proposal"),
                row.getObject("reported_by", UUID.class),
                at);
    }
}
