package vn.saolang.evaluation.store.reasons;

import java.math.BigDecimal;
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
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.model.reasons.Letter;
import vn.saolang.evaluation.model.reasons.Letter.Remark;
import vn.saolang.evaluation.reasons.RoadMap;
import vn.saolang.kernel.Stale;

/** Reasons letters. Nothing stored here leads back to a seat. */
@Repository
public class LetterStore {

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a draft; false when the result has a letter already. */
    public boolean insert(UUID id, ResultId result, List<Remark> remarks, UUID by, Instant now) {
        boolean first = jdbc.sql("""
                        insert into evaluation.reasons_letter (id, result_id, drafted_by, drafted_at)
                        values (:id, :result, :by, :now) on conflict (result_id) do nothing
                        """)
                        .param("id", id)
                        .param("result", result.value())
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (first) {
            remarks.forEach(remark -> jdbc.sql("""
                            insert into evaluation.reasons_comment (letter_id, position, criterion, text, kept)
                            values (:id, :position, :criterion, :text, :kept)
                            """)
                    .param("id", id)
                    .param("position", remark.position())
                    .param("criterion", remark.criterion())
                    .param("text", remark.text())
                    .param("kept", remark.kept())
                    .update());
        }
        return first;
    }

    /** Counts a draft's version up. @throws Stale when it was changed or released since */
    public void touch(UUID id, int version) {
        int changed = jdbc.sql("""
                        update evaluation.reasons_letter set version = version + 1
                        where id = :id and version = :version and released_at is null
                        """).param("id", id).param("version", version).update();
        if (changed == 0) {
            throw new Stale("reasons letter " + id);
        }
    }

    public void change(UUID id, Remark remark) {
        jdbc.sql("""
                        update evaluation.reasons_comment set text = :text, kept = :kept
                        where letter_id = :id and position = :position
                        """)
                .param("id", id)
                .param("position", remark.position())
                .param("text", remark.text())
                .param("kept", remark.kept())
                .update();
    }

    /** Releases a draft with the road map of the day. */
    public void release(UUID id, @Nullable RoadMap map, UUID by, Instant now) {
        jdbc.sql("""
                        update evaluation.reasons_letter
                        set released_by = :by, released_at = :now, target_stars = :stars, missing_points = :points,
                            missing_minimums = :minimums
                        where id = :id and released_at is null
                        """)
                .param("id", id)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("stars", map == null ? null : map.stars())
                .param("points", map == null ? null : map.missingPoints())
                .param("minimums", map == null ? null : map.missingMinimums())
                .update();
        if (map != null) {
            int position = 0;
            for (RoadMap.Step step : map.steps()) {
                insert(id, position++, step);
            }
        }
    }

    private void insert(UUID letter, int position, RoadMap.Step step) {
        jdbc.sql("""
                        insert into evaluation.reasons_step
                            (letter_id, position, family, task, cost_from, cost_to, weeks_from, weeks_to, helper, source)
                        values (:letter, :position, :family, :task, :costFrom, :costTo, :weeksFrom, :weeksTo, :helper,
                                :source)
                        """)
                .param("letter", letter)
                .param("position", position)
                .param("family", step.family())
                .param("task", step.task())
                .param("costFrom", step.costFrom())
                .param("costTo", step.costTo())
                .param("weeksFrom", step.weeksFrom())
                .param("weeksTo", step.weeksTo())
                .param("helper", step.helper())
                .param("source", step.source())
                .update();
        int number = 0;
        for (RoadMap.Raise raise : step.raises()) {
            jdbc.sql("""
                            insert into evaluation.reasons_raise
                                (letter_id, step, position, criterion, from_points, to_points, for_minimum, wording)
                            values (:letter, :step, :position, :criterion, :from, :to, :minimum, :wording)
                            """)
                    .param("letter", letter)
                    .param("step", position)
                    .param("position", number++)
                    .param("criterion", raise.criterion())
                    .param("from", raise.from())
                    .param("to", raise.to())
                    .param("minimum", raise.forMinimum())
                    .param("wording", raise.wording())
                    .update();
        }
    }

    public Optional<Letter> ofResult(ResultId result) {
        return jdbc.sql("""
                        select id, result_id, version, released_at, target_stars, missing_points, missing_minimums
                        from evaluation.reasons_letter where result_id = :result
                        """).param("result", result.value()).query(this::read).optional();
    }

    private Letter read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Timestamp released = row.getTimestamp("released_at");
        Integer stars = row.getObject("target_stars", Integer.class);
        BigDecimal points = row.getBigDecimal("missing_points");
        RoadMap map = stars == null ? null : new RoadMap(stars, points, row.getInt("missing_minimums"), steps(id));
        return new Letter(
                id,
                new ResultId(row.getObject("result_id", UUID.class)),
                row.getInt("version"),
                released == null ? null : released.toInstant(),
                remarks(id),
                map);
    }

    private List<Remark> remarks(UUID letter) {
        return jdbc.sql("""
                        select position, criterion, text, kept from evaluation.reasons_comment
                        where letter_id = :letter order by position
                        """)
                .param("letter", letter)
                .query((row, _) -> new Remark(
                        row.getInt("position"),
                        row.getString("criterion"),
                        row.getString("text"),
                        row.getBoolean("kept")))
                .list();
    }

    private List<RoadMap.Step> steps(UUID letter) {
        return jdbc.sql("""
                        select position, family, task, cost_from, cost_to, weeks_from, weeks_to, helper, source
                        from evaluation.reasons_step where letter_id = :letter order by position
                        """)
                .param("letter", letter)
                .query((row, _) -> new RoadMap.Step(
                        row.getString("family"),
                        row.getString("task"),
                        raises(letter, row.getInt("position")),
                        row.getBigDecimal("cost_from"),
                        row.getBigDecimal("cost_to"),
                        row.getInt("weeks_from"),
                        row.getInt("weeks_to"),
                        row.getString("helper"),
                        row.getString("source")))
                .list();
    }

    private List<RoadMap.Raise> raises(UUID letter, int step) {
        return jdbc.sql("""
                        select criterion, from_points, to_points, for_minimum, wording from evaluation.reasons_raise
                        where letter_id = :letter and step = :step order by position
                        """)
                .param("letter", letter)
                .param("step", step)
                .query((row, _) -> new RoadMap.Raise(
                        row.getString("criterion"),
                        row.getBigDecimal("from_points"),
                        row.getBigDecimal("to_points"),
                        row.getBoolean("for_minimum"),
                        row.getString("wording")))
                .list();
    }
}
