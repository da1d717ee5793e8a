package vn.saolang.evaluation.web.team;

import java.util.List;
import vn.saolang.evaluation.app.team.TeamQueries.Listed;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * Dossiers with the actor's teams; for the office also those to hand over; for a council's chair and secretary its reports.
 *
 * @param inside whether the reader works on the files, else reads reports only
 */
public record TeamPage(
        List<Listed> files,
        List<Candidate> waiting,
        List<Council> teams,
        boolean office,
        boolean inside,
        Typed typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "evaluation.team.title";
    }
}
