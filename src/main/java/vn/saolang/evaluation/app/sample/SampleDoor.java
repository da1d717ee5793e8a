package vn.saolang.evaluation.app.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;

/** Who keeps samples: the office of the level and the secretary of its councils. */
@Component
class SampleDoor {

    private final CandidateStore candidates;
    private final ScoredProductStore products;

    SampleDoor(CandidateStore candidates, ScoredProductStore products) {
        this.candidates = candidates;
        this.products = products;
    }

    static boolean keeps(Actor actor, String scope) {
        return Level.isOffice(actor, scope) || actor.mayFor(Role.COUNCIL_SECRETARY, scope);
    }

    /** The scope whose samples the actor keeps. */
    static String scopeOf(Actor actor) {
        return List.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY).stream()
                .map(actor::scope)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Forbidden("keeps no samples"));
    }

    /** @throws NotFound for whoever keeps no samples of its level, or is recused from it */
    Candidate enter(Actor actor, UUID id) {
        return candidates
                .find(id)
                .filter(one -> keeps(actor, one.scope()))
                .filter(one -> !products.recused(actor.account(), one.dossier()))
                .orElseThrow(() -> new NotFound("samples of candidate " + id));
    }
}
