package vn.saolang.evaluation.web.team;

import java.util.List;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.model.team.Assessment;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.regulation.Criterion;

/** The team's report: what it says criterion by criterion, and, before it is issued, the form that issues it. */
public record TeamReportPage(Whole whole, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.team.report.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(whole.file().productName());
    }

    public boolean issuable() {
        return whole.desk().leads() && whole.file().open();
    }

    /** Whether the reader works on the file, so that its other pages are theirs too. */
    public boolean inside() {
        return whole.file().open() || whole.desk().mine() != null;
    }

    public List<Refusal> unfinished() {
        return whole.file().open() ? whole.work().unfinished() : List.of();
    }

    public Assessment assessment(Criterion criterion) {
        return whole.work().assessment(criterion.code());
    }
}
