package vn.saolang.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.intake.BatchId;
import vn.saolang.intake.LineState;
import vn.saolang.intake.model.Judgement;
import vn.saolang.intake.model.Judgement.Twin;
import vn.saolang.intake.model.Line;
import vn.saolang.kernel.Refusal;

/** The lines of lists. */
@Repository
public class LineStore {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Refusal>> PROBLEMS = new TypeReference<>() {};
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LineStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps lines with what was judged of them. */
    public void insert(BatchId batch, List<Line> lines, List<Judgement> judged) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            int to = Math.min(lines.size(), from + AT_ONCE);
            insertSome(batch, lines.subList(from, to), judged.subList(from, to));
        }
    }

    private void insertSome(BatchId batch, List<Line> lines, List<Judgement> judged) {
        jdbc.sql("""
                        insert into intake.line (batch_id, number, cells, title, state, problems, twin, twin_line, twin_why)
                        select :batch, n.number, n.cells, n.title, n.state, n.problems, n.twin, n.twin_line, n.why
                        from unnest(cast(:numbers as integer[]), cast(:cells as jsonb[]), cast(:titles as text[]),
                                    cast(:states as text[]), cast(:problems as jsonb[]), cast(:twins as uuid[]),
                                    cast(:twinLines as integer[]), cast(:whys as text[]))
                             as n (number, cells, title, state, problems, twin, twin_line, why)
                        """)
                .param("batch", batch.value())
                .param("numbers", lines.stream().map(Line::number).toArray(Integer[]::new))
                .param("cells", texts(lines.stream().map(Line::cells).map(json::writeValueAsString)))
                .param("titles", texts(judged.stream().map(Judgement::title)))
                .param("states", texts(judged.stream().map(one -> one.state().name())))
                .param(
                        "problems",
                        texts(judged.stream().map(Judgement::problems).map(json::writeValueAsString)))
                .param("twins", twins(judged).map(Twin::subject).toArray(UUID[]::new))
                .param("twinLines", twins(judged).map(Twin::line).toArray(Integer[]::new))
                .param("whys", texts(twins(judged).map(twin -> twin.why().isEmpty() ? null : twin.why())))
                .update();
    }

    private static java.util.stream.Stream<Twin> twins(List<Judgement> judged) {
        return judged.stream().map(one -> one.twin() == null ? new Twin(null, null, "") : one.twin());
    }

    private static @org.jspecify.annotations.Nullable String[] texts(
            java.util.stream.Stream<? extends @org.jspecify.annotations.Nullable String> texts) {
        return texts.toArray(String[]::new);
    }

    /** How many lines are in each state; states without lines are left out. */
    public Map<LineState, Integer> counts(BatchId batch) {
        Map<LineState, Integer> counts = new EnumMap<>(LineState.class);
        jdbc.sql("select state, count(*) from intake.line where batch_id = :batch group by state")
                .param("batch", batch.value())
                .query(row -> {
                    counts.put(LineState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Lines in a state by number, from an offset. */
    public List<KeptLine> inState(BatchId batch, LineState state, int offset, int most) {
        return jdbc.sql("""
                        select * from intake.line where batch_id = :batch and state = :state
                        order by number offset :offset limit :most
                        """)
                .param("batch", batch.value())
                .param("state", state.name())
                .param("offset", offset)
                .param("most", most)
                .query(this::read)
                .list();
    }

    /** All lines by number. */
    public List<KeptLine> all(BatchId batch) {
        return jdbc.sql("select * from intake.line where batch_id = :batch order by number")
                .param("batch", batch.value())
                .query(this::read)
                .list();
    }

    /** The lines became these. */
    public void added(BatchId batch, Map<Integer, UUID> subjects) {
        List<Integer> numbers = List.copyOf(subjects.keySet());
        jdbc.sql("""
                        update intake.line l set state = 'ADDED', subject = n.subject, cells = '{}'
                        from unnest(cast(:numbers as integer[]), cast(:subjects as uuid[])) as n (number, subject)
                        where l.batch_id = :batch and l.number = n.number
                        """)
                .param("batch", batch.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("subjects", numbers.stream().map(subjects::get).toArray(UUID[]::new))
                .update();
    }

    /** What was found out about lines since they were handed in: wrong now, or known by now. */
    public void judge(BatchId batch, int number, Judgement judgement) {
        Twin twin = judgement.twin();
        jdbc.sql("""
                        update intake.line set state = :state, problems = cast(:problems as jsonb), twin = :twin, twin_line = :line,
                            twin_why = :why
                        where batch_id = :batch and number = :number
                        """)
                .param("batch", batch.value())
                .param("number", number)
                .param("state", judgement.state().name())
                .param("problems", json.writeValueAsString(judgement.problems()))
                .param("twin", twin == null ? null : twin.subject(), java.sql.Types.OTHER)
                .param("line", twin == null ? null : twin.line(), java.sql.Types.INTEGER)
                .param("why", twin == null ? null : twin.why(), java.sql.Types.VARCHAR)
                .update();
    }

    /** A line that could not be kept. */
    public void failed(BatchId batch, int number) {
        jdbc.sql("update intake.line set state = 'FAILED' where batch_id = :batch and number = :number")
                .param("batch", batch.value())
                .param("number", number)
                .update();
    }

    /** What the lines became is no more. */
    public void undone(BatchId batch, Collection<Integer> numbers) {
        jdbc.sql("""
                        update intake.line set state = 'UNDONE', subject = null
                        where batch_id = :batch and number = any(cast(:numbers as integer[]))
                        """)
                .param("batch", batch.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    /** What a line became stays, for these reasons. */
    public void kept(BatchId batch, int number, Collection<String> reasons) {
        jdbc.sql("""
                        update intake.line set state = 'KEPT', kept_for = cast(:reasons as text[])
                        where batch_id = :batch and number = :number
                        """)
                .param("batch", batch.value())
                .param("number", number)
                .param("reasons", reasons.toArray(String[]::new))
                .update();
    }

    /** Empties the cells of a list that was thrown away. */
    public void forget(BatchId batch) {
        jdbc.sql("update intake.line set cells = '{}' where batch_id = :batch")
                .param("batch", batch.value())
                .update();
    }

    private KeptLine read(ResultSet row, int index) throws SQLException {
        String why = row.getString("twin_why");
        return new KeptLine(
                new Line(row.getInt("number"), json.readValue(row.getString("cells"), CELLS)),
                row.getString("title"),
                LineState.valueOf(row.getString("state")),
                json.readValue(row.getString("problems"), PROBLEMS),
                why == null
                        ? null
                        : new Twin(row.getObject("twin", UUID.class), row.getObject("twin_line", Integer.class), why),
                row.getObject("subject", UUID.class),
                List.of((String[]) row.getArray("kept_for").getArray()));
    }
}
