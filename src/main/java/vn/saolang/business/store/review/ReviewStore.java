package vn.saolang.business.store.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.business.PlanId;
import vn.saolang.business.model.review.Answer;
import vn.saolang.business.model.review.Question;
import vn.saolang.business.model.review.Rating;
import vn.saolang.business.model.review.ReturnItem;

/** What offices found of plans, and what they asked to be mended. */
@Repository
public class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often the plan was handed in. */
    public int round(PlanId plan) {
        return jdbc.sql("select count(*) from business.step where plan_id = :plan and action = 'SUBMIT'")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    /** The answers of a round; questions not yet rated are missing. */
    public Map<Question, Answer> answers(PlanId plan, int round) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        jdbc.sql("select question, rating, note from business.assessment where plan_id = :plan and round = :round")
                .param("plan", plan.value())
                .param("round", round)
                .query((row, _) -> new Answer(
                        Question.valueOf(row.getString("question")),
                        Rating.valueOf(row.getString("rating")),
                        row.getString("note")))
                .list()
                .forEach(answer -> answers.put(answer.question(), answer));
        return answers;
    }

    public void keep(PlanId plan, int round, Answer answer, UUID by, Instant at) {
        Rating rating = answer.rating();
        if (rating == null) {
            return;
        }
        jdbc.sql("""
                        insert into business.assessment (plan_id, round, question, rating, note, by_account, at)
                        values (:plan, :round, :question, :rating, :note, :by, :at)
                        on conflict (plan_id, round, question) do update
                        set rating = excluded.rating, note = excluded.note, by_account = excluded.by_account, at = excluded.at
                        """)
                .param("plan", plan.value())
                .param("round", round)
                .param("question", answer.question().name())
                .param("rating", rating.name())
                .param("note", answer.note())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void ask(PlanId plan, int round, ReturnItem item) {
        jdbc.sql(
                        "insert into business.return_item (plan_id, round, part, request) values (:plan, :round, :part, :request)")
                .param("plan", plan.value())
                .param("round", round)
                .param("part", item.part())
                .param("request", item.request())
                .update();
    }

    /** What was asked in a round. */
    public List<ReturnItem> items(PlanId plan, int round) {
        return jdbc.sql(
                        "select part, request from business.return_item where plan_id = :plan and round = :round order by id")
                .param("plan", plan.value())
                .param("round", round)
                .query((row, _) -> new ReturnItem(row.getString("part"), row.getString("request")))
                .list();
    }
}
