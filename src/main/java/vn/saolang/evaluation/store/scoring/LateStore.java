package vn.saolang.evaluation.store.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.scoring.LateAnswer;
import vn.saolang.evaluation.model.scoring.LateCause;
import vn.saolang.evaluation.model.scoring.SentAnswer;

/** Answers that came too late to count. */
@Repository
public class LateStore {

    private static final String LATE = """
            select t.account_id, t.name, h.product_id, c.product_name, l.criterion, l.option, l.comment, l.said_at,
                   l.arrived_at, l.cause, l.since
            from evaluation.late_answer l
            join evaluation.sheet h on h.id = l.sheet_id
            join evaluation.seat t on t.id = h.seat_id
            join evaluation.session_product p on p.id = h.product_id
            join evaluation.candidate c on c.id = p.candidate_id
            """;

    private final JdbcClient jdbc;

    LateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sheet an account once had of a product, with the set it is of. */
    public record Written(UUID sheet, String criteriaSet) {}

    /**
     * The account's sheet of a product, whether it still takes part or not: the one it names, else the latest.
     *
     * @param named the sheet the answer was typed on, null when it was not said
     */
    public Optional<Written> sheetOf(SessionId session, UUID product, UUID account, @Nullable UUID named) {
        return jdbc.sql("""
                        select h.id, p.criteria_set from evaluation.sheet h
                        join evaluation.session_product p on p.id = h.product_id
                        join evaluation.seat t on t.id = h.seat_id
                        where p.id = :product and p.session_id = :session and t.account_id = :account
                        order by (h.id = :named) desc nulls last, h.attempt desc limit 1
                        """)
                .param("session", session.value())
                .param("product", product)
                .param("account", account)
                .param("named", named, java.sql.Types.OTHER)
                .query((row, _) -> new Written(row.getObject("id", UUID.class), row.getString("criteria_set")))
                .optional();
    }

    /** Keeps an answer; one that was kept under its number already stays as it is. */
    public UUID keep(UUID sheet, SentAnswer sent, LateCause cause, Instant now) {
        UUID id = UUID.randomUUID();
        Instant said = sent.said();
        jdbc.sql("""
                        insert into evaluation.late_answer
                            (id, save_id, sheet_id, criterion, option, comment, said_at, arrived_at, cause, since)
                        select :id, :save, h.id, :criterion, :option, :comment, :said, :now, :cause,
                               case :cause when 'CLOSED' then p.closed_at
                                           when 'HANDED_IN' then h.finished_at
                                           when 'REOPENED' then (select max(r.at) from evaluation.reopening r
                                                                 where r.product_id = p.id)
                                           when 'NOT_TAKING_PART' then (select max(x.at) from evaluation.recusal x
                                                                        where x.product_id = p.id
                                                                          and x.seat_id = h.seat_id
                                                                          and x.ended_at is null) end
                        from evaluation.sheet h join evaluation.session_product p on p.id = h.product_id
                        where h.id = :sheet
                        on conflict (save_id) do nothing
                        """)
                .param("id", id)
                .param("save", sent.from().save(), java.sql.Types.OTHER)
                .param("sheet", sheet)
                .param("criterion", sent.answer().criterion())
                .param("option", sent.answer().option(), java.sql.Types.INTEGER)
                .param("comment", sent.answer().comment())
                .param(
                        "said",
                        said == null ? null : said.atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("cause", cause.name())
                .update();
        return id;
    }

    public Optional<LateAnswer> find(UUID id) {
        return jdbc.sql(LATE + " where l.id = :id")
                .param("id", id)
                .query(LateStore::read)
                .optional();
    }

    /** The late answer that came under this number. */
    public Optional<LateAnswer> bySave(UUID save) {
        return jdbc.sql(LATE + " where l.save_id = :save")
                .param("save", save)
                .query(LateStore::read)
                .optional();
    }

    /** All of a session in the order they arrived. */
    public List<LateAnswer> of(SessionId session) {
        return jdbc.sql(LATE + " where p.session_id = :session order by l.arrived_at, l.id")
                .param("session", session.value())
                .query(LateStore::read)
                .list();
    }

    /** The set the product is scored by. */
    public String criteriaSet(UUID product) {
        return jdbc.sql("select criteria_set from evaluation.session_product where id = :id")
                .param("id", product)
                .query(String.class)
                .single();
    }

    private static LateAnswer read(ResultSet row, int number) throws SQLException {
        return new LateAnswer(
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getObject("product_id", UUID.class),
                row.getString("product_name"),
                row.getString("criterion"),
                row.getObject("option", Integer.class),
                row.getString("comment"),
                moment(row.getTimestamp("said_at")),
                row.getTimestamp("arrived_at").toInstant(),
                LateCause.valueOf(row.getString("cause")),
                moment(row.getTimestamp("since")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
