package vn.saolang.business.web.review;

import java.util.List;
import java.util.Map;
import vn.saolang.business.PlanAction;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.model.review.Answer;
import vn.saolang.business.model.review.Question;
import vn.saolang.business.model.review.Rating;
import vn.saolang.business.model.review.ReturnItem;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * How an office assesses a plan; its producer reads it once it was decided.
 *
 * @param answers kept so far
 * @param asked what the last return asked for
 * @param shown whether this reader may see the answers now
 * @param form which form was refused; empty when none
 */
public record ReviewPage(
        Met met,
        Map<Question, Answer> answers,
        List<ReturnItem> asked,
        boolean shown,
        String form,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "business.review.title";
    }

    public boolean decides() {
        return met.acts().contains(PlanAction.APPROVE);
    }

    /** Whether the rating is the one chosen. */
    public boolean chosen(Question question, Rating rating) {
        if (form.equals("answers")) {
            return rating.name().equals(typed.get("rating-" + question));
        }
        Answer answer = answers.get(question);
        return answer != null && answer.rating() == rating;
    }

    public String note(Question question) {
        Answer answer = answers.get(question);
        return form.equals("answers")
                ? typed.getOrDefault("note-" + question, "")
                : answer == null ? "" : answer.note();
    }

    public String typedOf(String which, String field) {
        return form.equals(which) ? typed.getOrDefault(field, "") : "";
    }

    public List<Refusal> of(String which) {
        return form.equals(which) ? refusals : List.of();
    }

    public int open() {
        return Question.values().length - answers.size();
    }
}
