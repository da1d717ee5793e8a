package vn.saolang.evaluation.web.team;

import java.util.List;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.kernel.ui.Page;

/** The visits made about one dossier. */
public record SurveysPage(Whole whole) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.survey.list.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(whole.file().productName());
    }

    public boolean writable() {
        return whole.desk().mine() != null && whole.file().open();
    }
}
