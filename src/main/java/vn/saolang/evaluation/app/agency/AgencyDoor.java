package vn.saolang.evaluation.app.agency;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;

/** Who may write and read what an agency does with a re-evaluation. For all others it does not exist. */
@Component
public class AgencyDoor {

    private final CandidateStore candidates;
    private final ScoredProductStore products;

    AgencyDoor(CandidateStore candidates, ScoredProductStore products) {
        this.candidates = candidates;
        this.products = products;
    }

    /** The candidate, for the office of its scope. */
    public Candidate write(Actor actor, UUID id) {
        Candidate candidate = find(id);
        if (!Level.isOffice(actor, candidate.scope())) {
            throw new NotFound("re-evaluation " + id);
        }
        return candidate;
    }

    /** The candidate, also for the council's secretary and its people over it, and for the ministry's office once it was sent up. */
    public Candidate read(Actor actor, UUID id) {
        Candidate candidate = find(id);
        boolean office = Level.isOffice(actor, candidate.scope());
        boolean secretary = actor.mayFor(Role.COUNCIL_SECRETARY, candidate.scope())
                && !products.recused(actor.account(), candidate.dossier());
        boolean councillor = actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER)
                && products.sitsOver(actor.account(), candidate.dossier());
        boolean above = actor.has(Role.MINISTRY_OFFICE) && candidates.sentUp(candidate.dossier());
        if (!office && !secretary && !councillor && !above) {
            throw new NotFound("re-evaluation " + id);
        }
        return candidate;
    }

    /** Whether a list may show a dossier: not to a secretary who is recused from it. */
    boolean lists(Actor actor, String scope, UUID dossier) {
        return Level.isOffice(actor, scope) || !products.recused(actor.account(), dossier);
    }

    private Candidate find(UUID id) {
        return candidates
                .find(id)
                .filter(Candidate::reEvaluation)
                .orElseThrow(() -> new NotFound("re-evaluation " + id));
    }
}
