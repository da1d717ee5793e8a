package vn.saolang.evaluation.web.team;

import java.util.List;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.model.team.Survey;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.regulation.Criterion;

/**
 * The minutes of one visit.
 *
 * @param survey as stored, or as typed where a save was refused or late
 * @param late whether another phone saved it first
 */
public record SurveyPage(Whole whole, Survey survey, boolean late, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.survey.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(whole.file().productName());
    }

    public String base() {
        return whole.file().url() + "/surveys/" + survey.id();
    }

    public boolean writable() {
        return whole.desk().mine() != null && whole.file().open() && !survey.signed();
    }

    /** What was ticked for a criterion; empty when it was not looked at. */
    public String result(Criterion criterion) {
        Survey.Check check = survey.checks().get(criterion.code());
        return check == null ? "" : check.result().name();
    }

    public String note(Criterion criterion) {
        Survey.Check check = survey.checks().get(criterion.code());
        return check == null ? "" : check.note();
    }
}
