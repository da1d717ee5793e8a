package vn.saolang.evaluation.store.hall;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;

/** What the screens of a meeting ask, each in one statement however many products and members there are. */
@Repository
public class HallStore {

    private final JdbcClient jdbc;

    HallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every entitled seat by product with its presence and how far its sheet is.
     *
     * @param totals whether the sheets' totals are read; without them nothing that follows can depend on points
     */
    public Map<UUID, List<Participant>> participants(SessionId session, boolean totals) {
        return participants("p.session_id = :id", session.value(), totals);
    }

    /** The same of one product. */
    public List<Participant> participants(UUID product) {
        return participants("p.id = :id", product, true).getOrDefault(product, List.of());
    }

    private Map<UUID, List<Participant>> participants(String where, UUID id, boolean totals) {
        Map<UUID, List<Participant>> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.id as product_id, t.id, t.account_id, t.name, t.role, t.department, t.agency, t.scores,
                               coalesce(a.present, false) as present, coalesce(h.state = 'FINISHED', false) as finished,
                               %s as total
                        from evaluation.session_product p
                        join evaluation.entitled_seat t on t.product_id = p.id
                        left join evaluation.attendance a on a.session_id = p.session_id and a.seat_id = t.id
                        left join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt and h.seat_id = t.id
                        where %s
                        order by p.position, t.position
                        """.formatted(totals ? "h.total" : "cast(null as numeric)", where))
                .param("id", id)
                .query(row -> {
                    all.computeIfAbsent(row.getObject("product_id", UUID.class), _ -> new ArrayList<>())
                            .add(participant(row));
                });
        return all;
    }

    private static Participant participant(ResultSet row) throws SQLException {
        Seat seat = new Seat(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                SeatRole.valueOf(row.getString("role")),
                Department.valueOf(row.getString("department")),
                row.getString("agency"),
                row.getBoolean("scores"));
        return new Participant(seat, row.getBoolean("present"), row.getBoolean("finished"), row.getBigDecimal("total"));
    }

    /** The names of the councils of sessions: somebody may sit on several, at the province and at the centre. */
    public Map<SessionId, String> councils(Collection<SessionId> sessions) {
        Map<SessionId, String> names = new HashMap<>();
        jdbc.sql("""
                        select s.id, c.name from evaluation.session s join evaluation.council c on c.id = s.council_id
                        where s.id = any(:ids)
                        """)
                .param("ids", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new SessionId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    /** How far an account's own sheets of a session are, by product. */
    public Map<UUID, SheetState> ownStates(SessionId session, UUID account) {
        Map<UUID, SheetState> own = new HashMap<>();
        jdbc.sql("""
                        select p.id, h.state from evaluation.session_product p
                        join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt
                        join evaluation.entitled_seat t on t.product_id = p.id and t.id = h.seat_id
                        where p.session_id = :session and t.account_id = :account
                        """)
                .param("session", session.value())
                .param("account", account)
                .query(row -> {
                    own.put(row.getObject("id", UUID.class), SheetState.valueOf(row.getString("state")));
                });
        return own;
    }

    /** The products of a session as far as they exist for an account: nothing about any other reaches a screen. */
    private static final String SEEN_BY = """
            with p as materialized (
                select p.* from evaluation.session_product p
                where p.session_id = :session
                  and not exists (select 1 from evaluation.recusal x join evaluation.seat t on t.id = x.seat_id
                                  where x.product_id = p.id and t.account_id = :account and x.ended_at is null)),
            mine as (select t.id from evaluation.session s
                     join evaluation.seat t on t.council_id = s.council_id and t.account_id = :account
                     where s.id = :session)
            """;

    private static final String COMMON = """
            (select string_agg(concat(p.id, p.state, p.attempt, p.position), ',' order by p.position) from p),
            (select concat(c.started_at, c.ended_at) from evaluation.session_course c where c.session_id = :session),
            coalesce((select p.id from evaluation.session_course c join p on p.id = c.discussing
                      where c.session_id = :session and p.state in ('OPEN', 'WAITING')),
                     (select p.id from p where p.state in ('OPEN', 'WAITING') order by p.state, p.position limit 1)),
            """;

    /**
     * A short text that changes whenever something changes that chair, secretary and the hall's screen are shown: who is
     * there, what is open, whose sheet is in, how many voted. Points and choices are not in it.
     */
    public String pulse(SessionId session, UUID account) {
        return md5(session, account, """
                (select string_agg(concat(a.seat_id, a.present), ',' order by a.seat_id)
                 from evaluation.attendance a where a.session_id = :session),
                (select string_agg(cast(h.id as text), ',' order by h.id)
                 from p join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt
                 where p.state = 'OPEN' and h.state = 'FINISHED'),
                (select string_agg(concat(m.id, m.state,
                            (select count(*) from evaluation.motion_vote v where v.motion_id = m.id),
                            (select count(*) from evaluation.motion_voter v where v.motion_id = m.id)),
                            ',' order by m.id)
                 from evaluation.motion m
                 where m.session_id = :session and (m.product_id is null or m.product_id in (select id from p))),
                (select concat(count(*), count(x.ended_at)) from evaluation.recusal x join p on p.id = x.product_id),
                (select count(*) from evaluation.seat_end e
                 join evaluation.session s on s.council_id = e.council_id where s.id = :session),
                (select count(*) from evaluation.tie_conclusion c join p on p.id = c.product_id),
                (select count(*) from evaluation.exemption c join p on p.id = c.product_id)
                """);
    }

    /** The same for one member: only what that member is shown, so that nothing of it tells what others do. */
    public String ownPulse(SessionId session, UUID account) {
        return md5(session, account, """
                (select string_agg(concat(a.seat_id, a.present), ',' order by a.seat_id)
                 from evaluation.attendance a join mine on mine.id = a.seat_id where a.session_id = :session),
                (select string_agg(concat(p.id, h.state), ',' order by p.id)
                 from p join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt
                 join mine on mine.id = h.seat_id),
                (select string_agg(concat(m.id, m.state,
                            (select count(*) from evaluation.motion_vote v
                             join mine on mine.id = v.seat_id where v.motion_id = m.id),
                            (select count(*) from evaluation.motion_voter v
                             join mine on mine.id = v.seat_id where v.motion_id = m.id)),
                            ',' order by m.id)
                 from evaluation.motion m
                 where m.session_id = :session and (m.product_id is null or m.product_id in (select id from p)))
                """);
    }

    private String md5(SessionId session, UUID account, String parts) {
        return jdbc.sql(SEEN_BY + "select md5(concat_ws('|'," + COMMON + parts + "))")
                .param("session", session.value())
                .param("account", account)
                .query(String.class)
                .single();
    }

    /**
     * A product of the session that has a result.
     *
     * @param shown null when it was knocked out
     */
    public record Concluded(
            UUID product, String name, int stars, @Nullable BigDecimal shown) {}

    /** What was concluded, the latest first, as far as it exists for the account. */
    public List<Concluded> concluded(SessionId session, UUID account) {
        return jdbc.sql("""
                        select r.product_id, c.product_name, r.stars, case when r.knocked_out then null else r.shown end as shown
                        from evaluation.result r
                        join evaluation.candidate c on c.id = r.candidate_id
                        where r.session_id = :session
                          and not exists (select 1 from evaluation.recusal x
                                          join evaluation.seat t on t.id = x.seat_id
                                          where x.product_id = r.product_id and t.account_id = :account
                                            and x.ended_at is null)
                        order by r.concluded_at desc, r.id
                        """)
                .param("session", session.value())
                .param("account", account)
                .query((row, _) -> new Concluded(
                        row.getObject("product_id", UUID.class),
                        row.getString("product_name"),
                        row.getInt("stars"),
                        row.getBigDecimal("shown")))
                .list();
    }
}
