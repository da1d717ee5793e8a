package vn.saolang.evaluation.web.agency;

import java.util.List;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries.Waiting;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.store.agency.ReEvaluationStore.Line;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * Re-evaluations of a scope with the days left of each, and the form that asks a council's members in writing.
 *
 * @param office whether the reader takes dossiers up and writes reports
 * @param typed the ballot's form as typed
 */
public record ReEvaluationsPage(
        Level level,
        boolean office,
        List<Waiting> waiting,
        List<Line> lines,
        List<Council> councils,
        List<CouncilRules> rules,
        Typed typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "evaluation.re-evaluations.title";
    }

    public List<Line> running() {
        return lines.stream().filter(Line::running).toList();
    }

    public List<Line> over() {
        return lines.stream().filter(line -> !line.running()).toList();
    }

    public List<Line> ready() {
        return lines.stream().filter(Line::ready).toList();
    }
}
