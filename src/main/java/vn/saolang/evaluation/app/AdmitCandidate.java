package vn.saolang.evaluation.app;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.evaluation.CouncilEvent.CandidateAdmitted;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.agency.ReEvaluationTime;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** Lets a dossier into the inbox of a level without the commune's path: sent up to the ministry, or evaluated again below. */
@Component
public class AdmitCandidate {

    private final CandidateStore candidates;
    private final ReEvaluationTime clocks;
    private final Events events;
    private final VietnamTime time;

    AdmitCandidate(CandidateStore candidates, ReEvaluationTime clocks, Events events, VietnamTime time) {
        this.candidates = candidates;
        this.clocks = clocks;
        this.events = events;
        this.time = time;
    }

    /**
     * Admits it; the 45 days of a re-evaluation run from today.
     *
     * @throws RefusedException when the dossier already stands for evaluation at this level
     */
    @Transactional
    public void admit(Actor actor, DossierSummary dossier, String scope, LocalDate requestedOn, DossierKind kind) {
        Candidate arriving = Candidate.arriving(UUID.randomUUID(), dossier, scope, requestedOn, kind);
        boolean timed = kind == DossierKind.RE_EVALUATION;
        Candidate candidate = timed ? arriving.running(clocks.from(dossier, time.today())) : arriving;
        if (!candidates.insert(candidate, time.now())) {
            throw new RefusedException(Refusal.whole("evaluation.ALREADY_STANDS", dossier.productName()));
        }
        events.publish(actor, new CandidateAdmitted(dossier.id().value(), Level.ofScope(scope)));
    }
}
