package vn.saolang.evaluation.store.fairness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.fairness.Award;
import vn.saolang.evaluation.model.fairness.Total;

/** Totals and results of sessions that are over. Products a reader is recused from are not among them. */
@Repository
public class FairnessStore {

    private static final String WITHIN = """
             and (cast(:scope as text) is null or s.scope = :scope)
             and (cast(:session as uuid) is null or s.id = :session)
             and (cast(:council as uuid) is null or s.council_id = :council)
             and (cast(:year as int) is null or extract(year from s.held_on) = :year)
             and not exists (select 1 from evaluation.recusal x join evaluation.seat xs on xs.id = x.seat_id
                             where x.product_id = r.product_id and xs.account_id = :reader and x.ended_at is null)
            """;

    private final JdbcClient jdbc;

    FairnessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which sessions are looked at; what is null does not narrow.
     *
     * @param reader the account that looks
     */
    public record Period(
            @Nullable String scope,
            @Nullable SessionId session,
            @Nullable UUID council,
            @Nullable Integer year,
            UUID reader) {}

    /** The totals that counted toward results. */
    public List<Total> totals(Period period) {
        return within("""
                        select s.id as session_id, s.held_on, p.id as product_id, c.product_name, p.closed_at,
                               e.account_id, e.name, h.total
                        from evaluation.finished_session s
                        join evaluation.result r on r.session_id = s.id and not r.knocked_out
                        join evaluation.session_product p on p.id = r.product_id
                        join evaluation.candidate c on c.id = r.candidate_id
                        join evaluation.sheet h on h.product_id = p.id and h.attempt = r.attempt and h.state = 'FINISHED'
                        join evaluation.entitled_seat e on e.product_id = p.id and e.id = h.seat_id
                        where true
                        """, " order by s.held_on, p.closed_at, e.position", period)
                .query((row, _) -> new Total(
                        row.getObject("session_id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("product_id", UUID.class),
                        row.getString("product_name"),
                        row.getTimestamp("closed_at").toInstant(),
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getBigDecimal("total")))
                .list();
    }

    /** The results with what was claimed and proposed. */
    public List<Award> awards(Period period) {
        return within("""
                        select s.council_id, n.name, s.scope, p.criteria_set, r.points_sum, r.sheets, r.stars,
                               t.self_total, t.team_total
                        from evaluation.finished_session s
                        join evaluation.council n on n.id = s.council_id
                        join evaluation.result r on r.session_id = s.id and not r.knocked_out
                        join evaluation.session_product p on p.id = r.product_id
                        left join evaluation.result_pattern t on t.result_id = r.id
                        where true
                        """, " order by s.held_on, r.concluded_at", period)
                .query((row, _) -> new Award(
                        row.getObject("council_id", UUID.class),
                        row.getString("name"),
                        row.getString("scope"),
                        row.getString("criteria_set"),
                        row.getBigDecimal("points_sum")
                                .divide(BigDecimal.valueOf(row.getInt("sheets")), MathContext.DECIMAL128),
                        row.getInt("stars"),
                        row.getBigDecimal("self_total"),
                        row.getBigDecimal("team_total")))
                .list();
    }

    private JdbcClient.StatementSpec within(String select, String order, Period period) {
        return jdbc.sql(select + WITHIN + order)
                .param("scope", period.scope())
                .param(
                        "session",
                        period.session() == null ? null : period.session().value(),
                        java.sql.Types.OTHER)
                .param("council", period.council(), java.sql.Types.OTHER)
                .param("year", period.year(), java.sql.Types.INTEGER)
                .param("reader", period.reader());
    }

    /** Whether a session is over, so that its figures may be shown. */
    public boolean over(SessionId session) {
        return jdbc.sql("select exists (select 1 from evaluation.finished_session where id = :session)")
                .param("session", session.value())
                .query(Boolean.class)
                .single();
    }

    /** Years in which sessions of a scope, or of all, are over; the latest first. */
    public List<Integer> years(@Nullable String scope) {
        return jdbc.sql("""
                        select distinct cast(extract(year from held_on) as int) as year from evaluation.finished_session
                        where cast(:scope as text) is null or scope = :scope order by year desc
                        """)
                .param("scope", scope)
                .query((row, _) -> row.getInt("year"))
                .list();
    }
}
