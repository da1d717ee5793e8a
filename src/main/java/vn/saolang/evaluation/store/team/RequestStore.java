package vn.saolang.evaluation.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.team.RequestKind;
import vn.saolang.evaluation.model.team.RequestState;
import vn.saolang.evaluation.model.team.Supplement;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.files.FileId;

/** What the team asked for and what came. */
@Repository
public class RequestStore {

    private static final String COLUMNS = """
            select r.id, r.file_id, r.criterion, r.kind, r.reason, r.due_on, r.state, a.name as proposed_by, r.proposed_at,
                   r.office_note, r.sent_at, r.answer, r.answered_at, r.outcome
            from evaluation.team_request r
            join evaluation.team_file f on f.id = r.file_id
            join evaluation.adviser a on a.id = r.proposed_by
            """;

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(TeamRequest request, UUID adviser) {
        jdbc.sql("""
                        insert into evaluation.team_request
                            (id, file_id, criterion, kind, reason, due_on, state, proposed_by, proposed_at)
                        values (:id, :file, :criterion, :kind, :reason, :due, 'PROPOSED', :adviser, :at)
                        """)
                .param("id", request.id())
                .param("file", request.file())
                .param("criterion", request.criterion())
                .param("kind", request.kind().name())
                .param("reason", request.reason())
                .param("due", request.dueOn())
                .param("adviser", adviser)
                .param("at", request.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves a request on from the state it was read in; false when it has moved since. */
    public boolean move(UUID id, RequestState from, RequestState to, String words, Instant now) {
        String set =
                switch (to) {
                    case PROPOSED -> throw new IllegalArgumentException("a request begins proposed");
                    case SENT -> "office_note = :words, sent_at = :now";
                    case DECLINED -> "office_note = :words, closed_at = :now";
                    case ANSWERED -> "answer = :words, answered_at = :now";
                    case CLOSED -> "outcome = :words, closed_at = :now";
                };
        return jdbc.sql("update evaluation.team_request set state = :to, " + set + " where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("words", words)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void insert(Supplement file, UUID by) {
        jdbc.sql("""
                        insert into evaluation.supplement
                            (id, request_id, sha256, name, media_type, size, added_by, added_at)
                        values (:id, :request, :sha256, :name, :type, :size, :by, :at)
                        """)
                .param("id", file.id())
                .param("request", file.request())
                .param("sha256", file.file().sha256())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("by", by)
                .param("at", file.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<TeamRequest> find(UUID id) {
        return jdbc.sql(COLUMNS + " where r.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Requests about a file, the newest first. */
    public List<TeamRequest> of(UUID file) {
        return jdbc.sql(COLUMNS + " where r.file_id = :file order by r.proposed_at desc")
                .param("file", file)
                .query(this::read)
                .list();
    }

    /** What an entity was asked for about a dossier, at all levels. */
    public List<TeamRequest> told(UUID dossier) {
        return jdbc.sql(COLUMNS + """
                         where f.dossier_id = :dossier and r.state in ('SENT', 'ANSWERED', 'CLOSED')
                           and r.sent_at is not null order by r.sent_at desc
                        """)
                .param("dossier", dossier)
                .query(this::read)
                .list();
    }

    /** A request with the dossier and the product it is about, for lists of work. */
    public record Waiting(TeamRequest request, UUID dossier, String productName) {}

    /** Requests the entity has to answer. */
    public List<Waiting> waitingFor(UUID entity) {
        return waiting("f.entity_id = :who and r.state = 'SENT'", entity);
    }

    /** Requests the office of the scope has to send or decline. */
    public List<Waiting> waitingFor(String scope) {
        return waiting("f.scope = :who and r.state = 'PROPOSED'", scope);
    }

    private List<Waiting> waiting(String condition, Object who) {
        String head = COLUMNS.replace("select r.id", "select f.dossier_id, c.product_name, r.id");
        return jdbc.sql(head + " join evaluation.candidate c on c.id = f.candidate_id where " + condition
                        + " order by r.due_on, r.proposed_at")
                .param("who", who)
                .query((row, number) -> new Waiting(
                        read(row, number), row.getObject("dossier_id", UUID.class), row.getString("product_name")))
                .list();
    }

    /** A file handed in about this dossier. */
    public Optional<Supplement> supplement(UUID dossier, UUID id) {
        return jdbc.sql("""
                        select s.id, s.request_id, s.sha256, s.name, s.media_type, s.size, s.added_at
                        from evaluation.supplement s
                        join evaluation.team_request r on r.id = s.request_id
                        join evaluation.team_file f on f.id = r.file_id
                        where s.id = :id and f.dossier_id = :dossier
                        """)
                .param("id", id)
                .param("dossier", dossier)
                .query(RequestStore::readFile)
                .optional();
    }

    private TeamRequest read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new TeamRequest(
                id,
                row.getObject("file_id", UUID.class),
                row.getString("criterion"),
                RequestKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                RequestState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("office_note"),
                instant(row.getTimestamp("sent_at")),
                row.getString("answer"),
                instant(row.getTimestamp("answered_at")),
                row.getString("outcome"),
                files(id));
    }

    private List<Supplement> files(UUID request) {
        return jdbc.sql("""
                        select id, request_id, sha256, name, media_type, size, added_at
                        from evaluation.supplement where request_id = :request order by added_at, id
                        """)
                .param("request", request)
                .query(RequestStore::readFile)
                .list();
    }

    private static Supplement readFile(ResultSet row, int number) throws SQLException {
        return new Supplement(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                new FileId(row.getString("sha256")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getTimestamp("added_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
