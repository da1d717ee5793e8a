package vn.saolang.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierKind;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.agency.ReEvaluationClock;

/** Dossiers that stand for evaluation. */
@Repository
public class CandidateStore {

    private static final String COLUMNS = """
            select c.id, c.dossier_id, c.scope, c.round_id, c.submission, c.criteria_set, c.product_name, c.entity_name,
                   c.product_code, c.requested_on, c.kind, c.received_on, c.due_on, c.reconsiders, p.session_id,
                   p.state as product_state, r.shown, r.stars
            from evaluation.candidate c
            left join evaluation.session_product p on p.candidate_id = c.id and p.state not in ('TURNED', 'PUT_OFF')
            left join evaluation.result r on r.candidate_id = c.id
            """;

    private final JdbcClient jdbc;

    CandidateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new candidate; false when the dossier already stands at this level. */
    public boolean insert(Candidate candidate, Instant now) {
        return jdbc.sql("""
                        insert into evaluation.candidate
                            (id, dossier_id, level, scope, round_id, submission, criteria_set, product_name, entity_name,
                             product_code, requested_on, kind, received_on, due_on, reconsiders, state, arrived_at)
                        values (:id, :dossier, :level, :scope, :round, :submission, :set, :product, :entity,
                                :code, :requested, :kind, :received, :due, :reconsiders, :state, :now)
                        on conflict (dossier_id, level) where state not in ('FORWARDED', 'CONCLUDED') do nothing
                        """)
                        .param("id", candidate.id())
                        .param("dossier", candidate.dossier())
                        .param("level", Level.ofScope(candidate.scope()).name())
                        .param("scope", candidate.scope())
                        .param("round", valueOf(candidate.round()))
                        .param("submission", candidate.submission())
                        .param("set", candidate.criteriaSet())
                        .param("product", candidate.productName())
                        .param("entity", candidate.entityName())
                        .param("code", candidate.productCode())
                        .param("requested", candidate.requestedOn())
                        .param("kind", candidate.kind().name())
                        .param("received", receivedOn(candidate.clock()))
                        .param("due", dueOn(candidate.clock()))
                        .param("reconsiders", candidate.reconsiders())
                        .param("state", candidate.round() == null ? "INBOX" : "IN_ROUND")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Puts a candidate of the inbox into a round; false when it is no longer in the inbox. */
    public boolean place(UUID candidate, RoundId round) {
        return jdbc.sql("""
                        update evaluation.candidate set round_id = :round, state = 'IN_ROUND'
                        where id = :id and state = 'INBOX'
                        """)
                        .param("id", candidate)
                        .param("round", round.value())
                        .update()
                == 1;
    }

    public void conclude(UUID candidate) {
        jdbc.sql("""
                        update evaluation.candidate set state = 'CONCLUDED'
                        where id = :id and state in ('IN_ROUND', 'BEFORE_COUNCIL')
                        """).param("id", candidate).update();
    }

    public Optional<Candidate> find(UUID id) {
        return jdbc.sql(COLUMNS + " where c.id = :id")
                .param("id", id)
                .query(CandidateStore::read)
                .optional();
    }

    /** What came to this scope for a round and is in none, the oldest request first. */
    public List<Candidate> inbox(String scope) {
        return jdbc.sql(COLUMNS + """
                         where c.scope = :scope and c.state = 'INBOX' and c.kind <> 'RE_EVALUATION'
                        order by c.requested_on, c.product_name
                        """)
                .param("scope", scope)
                .query(CandidateStore::read)
                .list();
    }

    public List<Candidate> inRound(RoundId round) {
        return jdbc.sql(COLUMNS + " where c.round_id = :round order by c.product_name, c.id")
                .param("round", round.value())
                .query(CandidateStore::read)
                .list();
    }

    /** What stands in a round of the scope and was not handed to an advisory team. */
    public List<Candidate> withoutTeam(String scope) {
        return jdbc.sql(COLUMNS + """
                         where c.scope = :scope and c.state = 'IN_ROUND'
                           and not exists (select 1 from evaluation.team_file f where f.candidate_id = c.id)
                        order by c.requested_on, c.product_name
                        """)
                .param("scope", scope)
                .query(CandidateStore::read)
                .list();
    }

    /** Whether the dossier came to the ministry. */
    public boolean sentUp(UUID dossier) {
        return jdbc.sql(
                        "select exists (select 1 from evaluation.candidate where dossier_id = :dossier and scope = 'VN')")
                .param("dossier", dossier)
                .query(Boolean.class)
                .single();
    }

    static Candidate read(ResultSet row, int number) throws SQLException {
        UUID round = row.getObject("round_id", UUID.class);
        UUID session = row.getObject("session_id", UUID.class);
        String state = row.getString("product_state");
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("scope"),
                round == null ? null : new RoundId(round),
                row.getInt("submission"),
                row.getString("criteria_set"),
                row.getString("product_name"),
                row.getString("entity_name"),
                row.getString("product_code"),
                row.getObject("requested_on", LocalDate.class),
                session == null ? null : new SessionId(session),
                state == null ? null : ProductState.valueOf(state),
                row.getBigDecimal("shown"),
                row.getObject("stars", Integer.class),
                DossierKind.valueOf(row.getString("kind")),
                clock(row),
                row.getObject("reconsiders", UUID.class));
    }

    private static @Nullable ReEvaluationClock clock(ResultSet row) throws SQLException {
        LocalDate received = row.getObject("received_on", LocalDate.class);
        return received == null ? null : new ReEvaluationClock(received, row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable LocalDate receivedOn(@Nullable ReEvaluationClock clock) {
        return clock == null ? null : clock.receivedOn();
    }

    private static @Nullable LocalDate dueOn(@Nullable ReEvaluationClock clock) {
        return clock == null ? null : clock.dueOn();
    }

    private static @Nullable UUID valueOf(@Nullable RoundId id) {
        return id == null ? null : id.value();
    }
}
