package vn.saolang.evaluation.store.tasting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
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
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.tasting.Glass;
import vn.saolang.evaluation.model.tasting.TastingState;

/** Coded samples before each member, and what was answered. A member's are always asked for by the member's own account. */
@Repository
public class GlassStore {

    private static final String COLUMNS = """
            select g.id, i.tasting_id, i.code, p.criteria_set, p.tourism_case, array_to_string(i.criteria, ' ') as criteria,
                   row_number() over (partition by i.tasting_id order by g.position) as place
            from evaluation.tasting_glass g
            join evaluation.tasting_item i on i.id = g.item_id
            join evaluation.session_product p on p.id = i.product_id
            join evaluation.entitled_seat e on e.product_id = p.id and e.id = g.seat_id and e.scores
            """;

    private final JdbcClient jdbc;

    GlassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a save has to know before it writes.
     *
     * @param present whether the member is noted present now
     */
    public record Desk(
            String criteriaSet,
            @Nullable String productCase,
            List<String> criteria,
            TastingState state,
            boolean present) {}

    /** Puts the samples before a seat in this order. */
    public void setOut(UUID seat, List<UUID> items) {
        int position = 1;
        for (UUID item : items) {
            jdbc.sql("""
                            insert into evaluation.tasting_glass (id, item_id, seat_id, position)
                            values (gen_random_uuid(), :item, :seat, :position)
                            """)
                    .param("item", item)
                    .param("seat", seat)
                    .param("position", position++)
                    .update();
        }
    }

    /** Whether a seat has been given the samples of a tasting. */
    public boolean served(UUID tasting, UUID seat) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.tasting_glass g
                                       join evaluation.tasting_item i on i.id = g.item_id
                                       where i.tasting_id = :tasting and g.seat_id = :seat)
                        """)
                .param("tasting", tasting)
                .param("seat", seat)
                .query(Boolean.class)
                .single();
    }

    /** The account's own samples of a tasting in its own order, without those of products it takes no part in. */
    public List<Glass> of(UUID tasting, UUID account) {
        return jdbc.sql(COLUMNS + " where i.tasting_id = :tasting and e.account_id = :account order by g.position")
                .param("tasting", tasting)
                .param("account", account)
                .query((row, _) -> read(row, answers(row.getObject("id", UUID.class))))
                .list();
    }

    /** An own sample with its tasting locked against the end, for a save. */
    public Optional<Desk> desk(SessionId session, UUID glass, UUID account) {
        return jdbc.sql("""
                        select p.criteria_set, p.tourism_case, array_to_string(i.criteria, ' ') as criteria, t.state,
                               coalesce(a.present, false) as present
                        from evaluation.tasting_glass g
                        join evaluation.tasting_item i on i.id = g.item_id
                        join evaluation.tasting t on t.id = i.tasting_id
                        join evaluation.session_product p on p.id = i.product_id
                        join evaluation.entitled_seat e on e.product_id = p.id and e.id = g.seat_id and e.scores
                        left join evaluation.attendance a on a.session_id = t.session_id and a.seat_id = g.seat_id
                        where g.id = :glass and t.session_id = :session and e.account_id = :account
                        for share of t
                        """)
                .param("glass", glass)
                .param("session", session.value())
                .param("account", account)
                .query((row, _) -> new Desk(
                        row.getString("criteria_set"),
                        row.getString("tourism_case"),
                        Arrays.asList(row.getString("criteria").split(" ")),
                        TastingState.valueOf(row.getString("state")),
                        row.getBoolean("present")))
                .optional();
    }

    /** The version a save with this number of the tablet made; empty when there was none. */
    public OptionalInt savedAs(UUID glass, UUID save) {
        List<Integer> version = jdbc.sql(
                        "select version from evaluation.tasting_answer where glass_id = :glass and save_id = :save")
                .param("glass", glass)
                .param("save", save)
                .query((row, _) -> row.getInt("version"))
                .list();
        return version.isEmpty() ? OptionalInt.empty() : OptionalInt.of(version.getFirst());
    }

    /** Adds an answer seen at a version; false when somebody (another tab) saved since. */
    public boolean save(UUID glass, SavedAnswer answer, BigDecimal points, @Nullable UUID save, Instant now) {
        return jdbc.sql("""
                        insert into evaluation.tasting_answer
                            (glass_id, criterion, version, option, points, comment, save_id, saved_at)
                        select :glass, :criterion, :seen + 1, :option, :points, :comment, :save, :now
                        where :seen = (select coalesce(max(version), 0) from evaluation.tasting_answer
                                       where glass_id = :glass and criterion = :criterion)
                        on conflict do nothing
                        """)
                        .param("glass", glass)
                        .param("criterion", answer.criterion())
                        .param("seen", answer.version())
                        .param("option", answer.option(), java.sql.Types.INTEGER)
                        .param("points", points)
                        .param("comment", answer.comment())
                        .param("save", save, java.sql.Types.OTHER)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What stands for a sample, by criterion. */
    public Map<String, SavedAnswer> answers(UUID glass) {
        Map<String, SavedAnswer> answers = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (criterion) criterion, option, comment, version from evaluation.tasting_answer
                        where glass_id = :glass order by criterion, version desc
                        """)
                .param("glass", glass)
                .query((row, _) -> new SavedAnswer(
                        row.getString("criterion"),
                        row.getObject("option", Integer.class),
                        row.getString("comment"),
                        row.getInt("version")))
                .list()
                .forEach(one -> answers.put(one.criterion(), one));
        return answers;
    }

    /** How many questions each seat of a tasting has to answer, and has answered. */
    public List<Progress> progress(UUID tasting) {
        return jdbc.sql("""
                        select e.name, sum(cardinality(i.criteria)) as asked,
                               sum((select count(*) from (
                                       select distinct on (a.criterion) a.option from evaluation.tasting_answer a
                                       where a.glass_id = g.id order by a.criterion, a.version desc) s
                                    where s.option is not null)) as answered
                        from evaluation.tasting_glass g
                        join evaluation.tasting_item i on i.id = g.item_id
                        join evaluation.entitled_seat e on e.product_id = i.product_id and e.id = g.seat_id and e.scores
                        where i.tasting_id = :tasting
                        group by e.id, e.name, e.position order by e.position
                        """)
                .param("tasting", tasting)
                .query((row, _) -> new Progress(row.getString("name"), row.getInt("asked"), row.getInt("answered")))
                .list();
    }

    /** How far somebody is. */
    public record Progress(String name, int asked, int answered) {}

    private static Glass read(ResultSet row, Map<String, SavedAnswer> answers) throws SQLException {
        return new Glass(
                row.getObject("id", UUID.class),
                row.getObject("tasting_id", UUID.class),
                row.getString("code"),
                row.getInt("place"),
                row.getString("criteria_set"),
                row.getString("tourism_case"),
                Arrays.asList(row.getString("criteria").split(" ")),
                answers);
    }
}
