package vn.saolang.evaluation.store.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.desk.OwnPast;
import vn.saolang.evaluation.model.desk.Save;
import vn.saolang.evaluation.model.scoring.AnswerSource;

/** Reads an account's own earlier answers; nobody else's. */
@Repository
public class DeskStore {

    private final JdbcClient jdbc;

    DeskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the writer of a sheet answered before. */
    public OwnPast past(UUID sheet) {
        return new OwnPast(earlier(sheet), saves(sheet));
    }

    private Map<String, SavedAnswer> earlier(UUID sheet) {
        Map<String, SavedAnswer> earlier = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.criterion, a.option, a.comment, a.version
                        from evaluation.sheet n
                        join evaluation.sheet o on o.product_id = n.product_id and o.seat_id = n.seat_id
                                               and o.attempt = n.attempt - 1
                        join evaluation.sheet_answer a on a.sheet_id = o.id
                        where n.id = :sheet
                        """)
                .param("sheet", sheet)
                .query((row, _) -> new SavedAnswer(
                        row.getString("criterion"),
                        row.getObject("option", Integer.class),
                        row.getString("comment"),
                        row.getInt("version")))
                .list()
                .forEach(one -> earlier.put(one.criterion(), one));
        return earlier;
    }

    private Map<String, List<Save>> saves(UUID sheet) {
        Map<String, List<Save>> saves = new LinkedHashMap<>();
        jdbc.sql("""
                        select criterion, version, option, points, source, saved_at
                        from evaluation.sheet_answer_version where sheet_id = :sheet order by criterion, version
                        """).param("sheet", sheet).query(row -> {
            saves.computeIfAbsent(row.getString("criterion"), _ -> new ArrayList<>())
                    .add(new Save(
                            row.getInt("version"),
                            row.getObject("option", Integer.class),
                            row.getBigDecimal("points"),
                            AnswerSource.valueOf(row.getString("source")),
                            row.getTimestamp("saved_at").toInstant()));
        });
        return saves;
    }
}
