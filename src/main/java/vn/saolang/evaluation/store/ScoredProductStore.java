package vn.saolang.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;

/** Products before a session. Whoever changes the state of one holds its row lock first. */
@Repository
public class ScoredProductStore {

    private static final String COLUMNS = """
            select p.id, p.session_id, p.candidate_id, p.dossier_id, p.submission, p.criteria_set, p.tourism_case,
                   p.position, p.state, p.attempt, c.product_name, c.entity_name, c.product_code
            from evaluation.session_product p
            join evaluation.candidate c on c.id = p.candidate_id
            """;

    private final JdbcClient jdbc;

    ScoredProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a candidate to a session; false when another session took it first. */
    public boolean insert(
            SessionId session, Candidate candidate, int submission, @Nullable String tourismCase, int position) {
        return jdbc.sql("""
                        insert into evaluation.session_product
                            (id, session_id, candidate_id, dossier_id, submission, criteria_set, tourism_case, position, state)
                        values (:id, :session, :candidate, :dossier, :submission, :set, :tourism, :position, 'WAITING')
                        on conflict (candidate_id) do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("session", session.value())
                        .param("candidate", candidate.id())
                        .param("dossier", candidate.dossier())
                        .param("submission", submission)
                        .param("set", candidate.criteriaSet())
                        .param("tourism", tourismCase)
                        .param("position", position)
                        .update()
                == 1;
    }

    public List<ScoredProduct> of(SessionId session) {
        return jdbc.sql(COLUMNS + " where p.session_id = :session order by p.position")
                .param("session", session.value())
                .query(ScoredProductStore::read)
                .list();
    }

    public Optional<ScoredProduct> find(SessionId session, UUID product) {
        return one("", session, product);
    }

    /** Locks the product against every save and every other change of it until the transaction ends. */
    public Optional<ScoredProduct> lock(SessionId session, UUID product) {
        return one(" for update of p", session, product);
    }

    private Optional<ScoredProduct> one(String lock, SessionId session, UUID product) {
        return jdbc.sql(COLUMNS + " where p.id = :product and p.session_id = :session" + lock)
                .param("product", product)
                .param("session", session.value())
                .query(ScoredProductStore::read)
                .optional();
    }

    public void open(UUID product, Instant now) {
        jdbc.sql("update evaluation.session_product set state = 'OPEN', opened_at = :now where id = :id")
                .param("id", product)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void conclude(UUID product, ProductState state, Instant now) {
        jdbc.sql("update evaluation.session_product set state = :state, closed_at = :now where id = :id")
                .param("id", product)
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void fixCase(UUID product, String tourismCase) {
        jdbc.sql("update evaluation.session_product set tourism_case = :tourism where id = :id")
                .param("id", product)
                .param("tourism", tourismCase)
                .update();
    }

    /** Counts the attempt up and keeps why. */
    public void reopen(UUID product, String reason, UUID bySeat, Instant now) {
        jdbc.sql("""
                        insert into evaluation.reopening (product_id, attempt, reason, by_seat, at)
                        select id, attempt, :reason, :seat, :now from evaluation.session_product where id = :id
                        """)
                .param("id", product)
                .param("reason", reason)
                .param("seat", bySeat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update evaluation.session_product set attempt = attempt + 1 where id = :id")
                .param("id", product)
                .update();
    }

    /** Every seat of the council with its presence and how far its sheet of the current attempt is. */
    public List<Participant> participants(UUID product) {
        return jdbc.sql("""
                        select t.id, t.account_id, t.name, t.role, t.department, t.agency, t.scores,
                               coalesce(a.present, false) as present, coalesce(h.state = 'FINISHED', false) as finished,
                               h.total
                        from evaluation.session_product p
                        join evaluation.session s on s.id = p.session_id
                        join evaluation.seat t on t.council_id = s.council_id
                        left join evaluation.attendance a on a.session_id = s.id and a.seat_id = t.id
                        left join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt and h.seat_id = t.id
                        where p.id = :product
                        order by t.position
                        """)
                .param("product", product)
                .query((row, number) -> new Participant(
                        CouncilStore.readSeat(row, number),
                        row.getBoolean("present"),
                        row.getBoolean("finished"),
                        row.getBigDecimal("total")))
                .list();
    }

    /** Whether an account sits in a session that has this dossier before it. */
    public boolean sitsOver(UUID account, UUID dossier) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.session_product p
                                       join evaluation.session s on s.id = p.session_id
                                       join evaluation.seat t on t.council_id = s.council_id
                                       where p.dossier_id = :dossier and t.account_id = :account)
                        """)
                .param("dossier", dossier)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    public boolean sitsIn(UUID account, SessionId session) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.session s
                                       join evaluation.seat t on t.council_id = s.council_id
                                       where s.id = :session and t.account_id = :account and t.scores)
                        """)
                .param("session", session.value())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Open products for which this account is present and has not handed in its sheet. */
    public List<ScoredProduct> waitingForSheet(UUID account) {
        return jdbc.sql(COLUMNS + """
                         join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt and h.state = 'DRAFT'
                         join evaluation.seat t on t.id = h.seat_id and t.account_id = :account
                         join evaluation.attendance a on a.session_id = p.session_id and a.seat_id = t.id and a.present
                        where p.state = 'OPEN' order by p.opened_at, p.position
                        """)
                .param("account", account)
                .query(ScoredProductStore::read)
                .list();
    }

    private static ScoredProduct read(ResultSet row, int number) throws SQLException {
        return new ScoredProduct(
                row.getObject("id", UUID.class),
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getObject("candidate_id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getInt("submission"),
                row.getString("criteria_set"),
                row.getString("tourism_case"),
                row.getInt("position"),
                ProductState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getString("product_name"),
                row.getString("entity_name"),
                row.getString("product_code"));
    }
}
