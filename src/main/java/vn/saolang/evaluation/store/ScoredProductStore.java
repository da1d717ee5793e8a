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
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.conflict.RecusalStore;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** Products before a session. Whoever changes the state of one holds its row lock first. */
@Repository
public class ScoredProductStore {

    private static final String COLUMNS = """
            select p.id, p.session_id, p.candidate_id, p.dossier_id, p.submission, p.criteria_set, p.tourism_case,
                   p.position, p.state, p.attempt, c.product_name, c.entity_name, c.product_code
            from evaluation.session_product p
            join evaluation.candidate c on c.id = p.candidate_id
            """;

    /** A product an account is recused from does not exist for it: not in lists, not by its id. */
    private static final String NOT_RECUSED = """
             and not exists (select 1 from evaluation.recusal x join evaluation.seat xs on xs.id = x.seat_id
                             where x.product_id = p.id and xs.account_id = :account and x.ended_at is null)
            """;

    private final JdbcClient jdbc;
    private final RecusalStore recusals;

    ScoredProductStore(JdbcClient jdbc, RecusalStore recusals) {
        this.jdbc = jdbc;
        this.recusals = recusals;
    }

    /** Adds a candidate to a session, continuing where one put it off; false when another session took it first. */
    public boolean insert(
            SessionId session, Candidate candidate, int submission, @Nullable String tourismCase, int position) {
        UUID id = UUID.randomUUID();
        boolean added = jdbc.sql("""
                        with before as (
                            select o.id, o.tourism_case, case when o.opened_at is null then o.attempt else o.attempt + 1 end as attempt
                            from evaluation.session_product o
                            where o.candidate_id = :candidate and o.state = 'PUT_OFF'
                              and not exists (select 1 from evaluation.session_product n where n.continues = o.id))
                        insert into evaluation.session_product
                            (id, session_id, candidate_id, dossier_id, submission, criteria_set, tourism_case, position, state,
                             attempt, continues)
                        values (:id, :session, :candidate, :dossier, :submission, :set,
                                coalesce(:tourism, (select tourism_case from before)), :position, 'WAITING',
                                coalesce((select attempt from before), 1), (select id from before))
                        on conflict (candidate_id) where state not in ('TURNED', 'PUT_OFF') do nothing
                        """)
                        .param("id", id)
                        .param("session", session.value())
                        .param("candidate", candidate.id())
                        .param("dossier", candidate.dossier())
                        .param("submission", submission)
                        .param("set", candidate.criteriaSet())
                        .param("tourism", tourismCase, java.sql.Types.VARCHAR)
                        .param("position", position)
                        .update()
                == 1;
        if (added) {
            recusals.keep(id);
        }
        return added;
    }

    /**
     * Makes sure that somebody on the council may score the candidate.
     *
     * @throws RefusedException when all who score voted on it before and the rules want others
     */
    public void requireScorer(SessionId session, Candidate candidate) {
        boolean any = jdbc.sql("""
                        select exists (select 1 from evaluation.session_product p
                                       join evaluation.entitled_seat t on t.product_id = p.id and t.scores
                                       where p.session_id = :session and p.candidate_id = :candidate)
                        """)
                .param("session", session.value())
                .param("candidate", candidate.id())
                .query(Boolean.class)
                .single();
        if (!any) {
            throw new RefusedException(
                    Refusal.of("evaluation.NOBODY_ELSE_SCORES", "candidate", candidate.productName()));
        }
    }

    /** The session's products as far as they exist for the account. */
    public List<ScoredProduct> of(SessionId session, UUID account) {
        return jdbc.sql(COLUMNS + " where p.session_id = :session" + NOT_RECUSED + " order by p.position")
                .param("session", session.value())
                .param("account", account)
                .query(ScoredProductStore::read)
                .list();
    }

    /** A product of the session, if it exists for the account. */
    public Optional<ScoredProduct> find(SessionId session, UUID product, UUID account) {
        return one("", session, product, account);
    }

    /** Locks the product against every save and every other change of it until the transaction ends. */
    public Optional<ScoredProduct> lock(SessionId session, UUID product, UUID account) {
        return one(" for update of p", session, product, account);
    }

    private Optional<ScoredProduct> one(String lock, SessionId session, UUID product, UUID account) {
        return jdbc.sql(COLUMNS + " where p.id = :product and p.session_id = :session" + NOT_RECUSED + lock)
                .param("product", product)
                .param("account", account)
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

    /** Whether anything is left to do about a product of the session, for whomever it exists. */
    public boolean anyUndecided(SessionId session) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.session_product
                                       where session_id = :session and state in ('WAITING', 'OPEN'))
                        """)
                .param("session", session.value())
                .query(Boolean.class)
                .single();
    }

    /** How often it was reopened in its session. */
    public int reopenings(UUID product) {
        return jdbc.sql("select count(*) from evaluation.reopening where product_id = :id")
                .param("id", product)
                .query(Integer.class)
                .single();
    }

    /** The seats that take part in a product: the council's without those recused from it. Everybody who counts asks here. */
    public List<Seat> entitledSeats(UUID product) {
        return jdbc.sql("""
                        select id, account_id, name, role, department, agency, scores
                        from evaluation.entitled_seat where product_id = :product order by position
                        """)
                .param("product", product)
                .query(CouncilStore::readSeat)
                .list();
    }

    /** Whether an account sits in a session that has this dossier before it, and is recused from none of them. */
    public boolean sitsOver(UUID account, UUID dossier) {
        return jdbc.sql("""
                        select coalesce(bool_and(exists (
                                   select 1 from evaluation.entitled_seat e
                                   where e.product_id = p.id and e.account_id = :account)), false)
                        from evaluation.session_product p
                        join evaluation.session s on s.id = p.session_id
                        join evaluation.seat t on t.council_id = s.council_id and t.account_id = :account
                                                  and t.ended_at is null
                        where p.dossier_id = :dossier
                          and not exists (select 1 from evaluation.put_off o where o.product_id = p.id and o.by_office)
                        """)
                .param("dossier", dossier)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whether an account is recused from this dossier in some session. */
    public boolean recused(UUID account, UUID dossier) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.recusal x
                                       join evaluation.seat t on t.id = x.seat_id
                                       join evaluation.session_product p on p.id = x.product_id
                                       where p.dossier_id = :dossier and t.account_id = :account and x.ended_at is null)
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
                                       where s.id = :session and t.account_id = :account and t.scores
                                             and t.ended_at is null)
                        """)
                .param("session", session.value())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Open products for which this account is present, or asked in writing, and has not handed in its sheet. */
    public List<ScoredProduct> waitingForSheet(UUID account) {
        return jdbc.sql(COLUMNS + """
                         join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt and h.state = 'DRAFT'
                         join evaluation.entitled_seat t on t.product_id = p.id and t.id = h.seat_id and t.account_id = :account
                         join evaluation.session s on s.id = p.session_id
                         left join evaluation.attendance a on a.session_id = p.session_id and a.seat_id = t.id
                        where p.state = 'OPEN' and (s.form = 'BALLOT' or a.present) order by p.opened_at, p.position
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
