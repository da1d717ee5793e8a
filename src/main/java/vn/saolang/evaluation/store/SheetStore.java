package vn.saolang.evaluation.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.scoring.HandedIn;
import vn.saolang.evaluation.model.scoring.Provenance;

/** Score sheets and their answers. What a member reads is always asked for by the member's own account. */
@Repository
public class SheetStore {

    private static final String COLUMNS = """
            select h.id as sheet_id, h.attempt, h.submission, h.state, h.comment, h.version, h.finished_at,
                   t.id, t.account_id, t.name, t.role, t.department, t.agency, t.scores
            from evaluation.sheet h
            join evaluation.entitled_seat t on t.product_id = h.product_id and t.id = h.seat_id
            join evaluation.session_product p on p.id = h.product_id
            """;

    /** Ends a statement that carries answers over: the history knows them as carried. */
    public static final String LOG_CARRIED = """
            insert into evaluation.sheet_answer_version
                (sheet_id, criterion, version, option, points, comment, source, saved_at)
            select sheet_id, criterion, version, option, points, comment, 'CARRIED', saved_at from carried
            """;

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a save has to know before it writes.
     *
     * @param present whether the member takes part now: present in the meeting, or asked in writing
     * @param written whether it is a ballot, which is returned with an opinion
     */
    public record Desk(
            UUID sheet,
            SheetState sheetState,
            ProductState productState,
            String criteriaSet,
            @Nullable String tourismCase,
            boolean present,
            boolean written) {}

    /** A sheet for every entitled seat that scores and has none yet, at the product's current attempt. */
    public void prepare(UUID product) {
        jdbc.sql("""
                        insert into evaluation.sheet (id, product_id, attempt, seat_id, submission, state)
                        select gen_random_uuid(), p.id, p.attempt, t.id, p.submission, 'DRAFT'
                        from evaluation.session_product p
                        join evaluation.entitled_seat t on t.product_id = p.id and t.scores
                        where p.id = :product
                        on conflict (product_id, attempt, seat_id) do nothing
                        """).param("product", product).update();
    }

    /**
     * The account's own sheet, locked with the product so that no save slips past a closing: savers share the lock, closing
     * and reopening exclude them.
     *
     * @param finishing locks the sheet against its own other saves too
     */
    public Optional<Desk> desk(SessionId session, UUID product, UUID account, boolean finishing) {
        return jdbc.sql("""
                        select h.id, h.state as sheet_state, p.state, p.criteria_set, p.tourism_case,
                               s.form = 'BALLOT' or coalesce(a.present, false) as present, s.form = 'BALLOT' as written
                        from evaluation.session_product p
                        join evaluation.session s on s.id = p.session_id
                        join evaluation.entitled_seat t on t.product_id = p.id and t.account_id = :account and t.scores
                        join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt and h.seat_id = t.id
                        left join evaluation.attendance a on a.session_id = p.session_id and a.seat_id = t.id
                        where p.id = :product and p.session_id = :session
                        for share of p
                        """ + (finishing ? "for update of h" : "for share of h"))
                .param("session", session.value())
                .param("product", product)
                .param("account", account)
                .query((row, _) -> new Desk(
                        row.getObject("id", UUID.class),
                        SheetState.valueOf(row.getString("sheet_state")),
                        ProductState.valueOf(row.getString("state")),
                        row.getString("criteria_set"),
                        row.getString("tourism_case"),
                        row.getBoolean("present"),
                        row.getBoolean("written")))
                .optional();
    }

    /** Saves an answer seen at a version, and keeps it in the history; empty when somebody (another tab) saved it since. */
    public OptionalInt save(UUID sheet, SavedAnswer answer, BigDecimal points, Provenance from, Instant now) {
        List<Integer> version = jdbc.sql("""
                        with saved as (
                            insert into evaluation.sheet_answer as a
                                (sheet_id, criterion, option, points, comment, version, saved_at)
                            values (:sheet, :criterion, :option, :points, :comment, 1, :now)
                            on conflict (sheet_id, criterion) do update
                            set option = excluded.option, points = excluded.points, comment = excluded.comment,
                                version = a.version + 1, saved_at = excluded.saved_at
                            where a.version = :seen
                            returning *)
                        insert into evaluation.sheet_answer_version
                            (sheet_id, criterion, version, option, points, comment, source, save_id, saved_at)
                        select sheet_id, criterion, version, option, points, comment, :source, :save, saved_at from saved
                        returning version
                        """)
                .param("sheet", sheet)
                .param("criterion", answer.criterion())
                .param("option", answer.option())
                .param("points", points)
                .param("comment", answer.comment())
                .param("seen", answer.version())
                .param("source", from.source().name())
                .param("save", from.save(), java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getInt("version"))
                .list();
        return version.isEmpty() ? OptionalInt.empty() : OptionalInt.of(version.getFirst());
    }

    public void finish(UUID sheet, BigDecimal total, Instant now) {
        jdbc.sql("""
                        update evaluation.sheet set state = 'FINISHED', total = :total, finished_at = :now
                        where id = :sheet and state = 'DRAFT'
                        """)
                .param("sheet", sheet)
                .param("total", total)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The account's own sheet of the current attempt. */
    public Optional<Sheet> own(SessionId session, UUID product, UUID account) {
        return jdbc.sql(COLUMNS + """
                         where p.id = :product and p.session_id = :session and h.attempt = p.attempt
                           and t.account_id = :account
                        """)
                .param("session", session.value())
                .param("product", product)
                .param("account", account)
                .query(this::read)
                .optional();
    }

    /** How far the account's own sheet of the current attempt is. */
    public Optional<SheetState> ownState(UUID product, UUID account) {
        return jdbc.sql("""
                        select h.state from evaluation.sheet h
                        join evaluation.session_product p on p.id = h.product_id and p.attempt = h.attempt
                        join evaluation.entitled_seat t on t.product_id = p.id and t.id = h.seat_id
                        where p.id = :product and t.account_id = :account
                        """)
                .param("product", product)
                .param("account", account)
                .query(String.class)
                .optional()
                .map(SheetState::valueOf);
    }

    /** Finished sheets of the current attempt, for the conclusion and for papers of a closed product. */
    public List<Sheet> finished(UUID product) {
        return jdbc.sql(COLUMNS + """
                         where p.id = :product and h.attempt = p.attempt and h.state = 'FINISHED' order by t.position
                        """)
                .param("product", product)
                .query(this::read)
                .list();
    }

    /** Sheets that count in the session's concluded products as far as these exist for the account, in the order of the seats. */
    public List<HandedIn> handedIn(SessionId session, UUID account) {
        return jdbc.sql("""
                        select h.product_id, h.id, t.name
                        from evaluation.session_product p
                        join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt and h.state = 'FINISHED'
                        join evaluation.entitled_seat t on t.product_id = p.id and t.id = h.seat_id
                        where p.session_id = :session and p.state in ('CLOSED', 'KNOCKED_OUT')
                          and not exists (select 1 from evaluation.recusal x join evaluation.seat m on m.id = x.seat_id
                                          where x.product_id = p.id and m.account_id = :account and x.ended_at is null)
                        order by t.position
                        """)
                .param("session", session.value())
                .param("account", account)
                .query((row, _) -> new HandedIn(
                        row.getObject("product_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("name")))
                .list();
    }

    private Sheet read(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        UUID id = row.getObject("sheet_id", UUID.class);
        return new Sheet(
                id,
                row.getInt("attempt"),
                CouncilStore.readSeat(row, number),
                row.getInt("submission"),
                SheetState.valueOf(row.getString("state")),
                row.getString("comment"),
                row.getInt("version"),
                finished == null ? null : finished.toInstant(),
                answers(id));
    }

    /** The answers of a sheet by criterion. */
    public Map<String, SavedAnswer> answers(UUID sheet) {
        Map<String, SavedAnswer> answers = new LinkedHashMap<>();
        jdbc.sql("select criterion, option, comment, version from evaluation.sheet_answer where sheet_id = :sheet")
                .param("sheet", sheet)
                .query((row, _) -> new SavedAnswer(
                        row.getString("criterion"),
                        row.getObject("option", Integer.class),
                        row.getString("comment"),
                        row.getInt("version")))
                .list()
                .forEach(answer -> answers.put(answer.criterion(), answer));
        return answers;
    }
}
