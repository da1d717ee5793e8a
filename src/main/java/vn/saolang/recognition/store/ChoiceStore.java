package vn.saolang.recognition.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.ResultId;
import vn.saolang.recognition.model.Course;

/** What the office chose after a result, with its reason. */
@Repository
public class ChoiceStore {

    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A choice made. */
    public record Chosen(Course course, String reason) {}

    /** The choices of a scope by result. */
    public Map<ResultId, Chosen> ofScope(String scope) {
        Map<ResultId, Chosen> chosen = new HashMap<>();
        jdbc.sql("select result_id, course, reason from recognition.choice where scope = :scope")
                .param("scope", scope)
                .query(row -> {
                    chosen.put(
                            new ResultId(row.getObject("result_id", UUID.class)),
                            new Chosen(Course.valueOf(row.getString("course")), row.getString("reason")));
                });
        return chosen;
    }

    /** Records the choice; while nothing was done on it, a new one takes its place. */
    public void save(ResultId result, DossierId dossier, String scope, Chosen chosen, UUID by, Instant at) {
        jdbc.sql("""
                        insert into recognition.choice (result_id, dossier_id, scope, course, reason, chosen_by, chosen_at)
                        values (:result, :dossier, :scope, :course, :reason, :by, :at)
                        on conflict (result_id) do update set
                            course = excluded.course, reason = excluded.reason,
                            chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
                        """)
                .param("result", result.value())
                .param("dossier", dossier.value())
                .param("scope", scope)
                .param("course", chosen.course().name())
                .param("reason", chosen.reason())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
