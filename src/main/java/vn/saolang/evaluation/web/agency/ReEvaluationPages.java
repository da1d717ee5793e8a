package vn.saolang.evaluation.web.agency;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.RoundQueries;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;

/** Puts the pages of re-evaluations together, for everybody who has a form on them. */
@Component
public class ReEvaluationPages {

    private final ReEvaluationQueries queries;
    private final RoundQueries councils;

    ReEvaluationPages(ReEvaluationQueries queries, RoundQueries councils) {
        this.queries = queries;
        this.councils = councils;
    }

    /** For which scope somebody prepares ballots: the office's, or the council's whose papers a secretary keeps. */
    public static String scopeOf(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.MINISTRY_OFFICE))
                .or(() -> actor.scope(Role.COUNCIL_SECRETARY))
                .orElseThrow(() -> new Forbidden("no office and no council"));
    }

    /** All of a scope, with the form that asks members in writing. */
    public ReEvaluationsPage list(Actor actor, Typed typed, List<Refusal> refusals) {
        String scope = scopeOf(actor);
        return new ReEvaluationsPage(
                Level.ofScope(scope),
                Level.isOffice(actor, scope),
                queries.waiting(scope),
                queries.of(actor, scope),
                councils.sitting(scope),
                councils.inForce(scope),
                typed,
                refusals);
    }

    /** One of them. */
    public ReEvaluationPage one(Actor actor, UUID id, Typed typed, List<Refusal> refusals) {
        return new ReEvaluationPage(queries.get(actor, id), typed, refusals);
    }
}
