package vn.saolang.evaluation.web;

import java.util.List;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.RoundQueries.Progress;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.Round;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.regulation.RoundWindow;

/**
 * Rounds of an office: what waits for one, and how far each is.
 *
 * @param providing issued rules that provide for extra rounds
 * @param typed the extra-round form as typed
 */
public record RoundsPage(
        Level level,
        List<Waiting> waiting,
        List<Progress> rounds,
        List<CouncilRules> providing,
        List<Round> extras,
        Typed typed,
        List<Refusal> refusals)
        implements Page {

    /** A dossier that waits, with the round its date gives. */
    public record Waiting(Candidate candidate, RoundWindow window) {}

    @Override
    public String titleKey() {
        return "evaluation.rounds.title";
    }
}
