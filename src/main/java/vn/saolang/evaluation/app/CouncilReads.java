package vn.saolang.evaluation.app;

import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.EvidenceReader;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Admits to a dossier's evidence those who sit over it, and the ministry's office once it was sent up. */
@Component
class CouncilReads implements EvidenceReader {

    private final ScoredProductStore products;
    private final CandidateStore candidates;

    CouncilReads(ScoredProductStore products, CandidateStore candidates) {
        this.products = products;
        this.candidates = candidates;
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        boolean councillor = actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER)
                && products.sitsOver(actor.account(), dossier.value());
        return councillor || (actor.has(Role.MINISTRY_OFFICE) && candidates.sentUp(dossier.value()));
    }
}
