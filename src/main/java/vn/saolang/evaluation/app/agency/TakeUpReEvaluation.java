package vn.saolang.evaluation.app.agency;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.CouncilEvent.CandidateAdmitted;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;

/** The province's office takes up a complete re-evaluation dossier; it enters no round (26/2026 Điều 7.6c). */
@Component
public class TakeUpReEvaluation {

    /** What stands in the place of a round on lists and papers. */
    public static final String LABEL = "Đánh giá, phân hạng lại";

    private final Dossiers dossiers;
    private final CandidateStore candidates;
    private final ReEvaluationTime clocks;
    private final Events events;
    private final VietnamTime time;

    TakeUpReEvaluation(
            Dossiers dossiers, CandidateStore candidates, ReEvaluationTime clocks, Events events, VietnamTime time) {
        this.dossiers = dossiers;
        this.candidates = candidates;
        this.clocks = clocks;
        this.events = events;
        this.time = time;
    }

    /**
     * Takes it up; its 45 days have been running since the complete dossier was received.
     *
     * @return the candidate's id
     * @throws NotFound for a dossier of another province, of another kind, or not found complete
     */
    @Transactional
    public UUID takeUp(Actor actor, DossierId id) {
        DossierSummary dossier = dossiers.find(id)
                .filter(one -> Level.isOffice(actor, one.province().key()))
                .filter(one -> one.kind() == DossierKind.RE_EVALUATION && one.state() == DossierState.READY)
                .orElseThrow(() -> new NotFound("re-evaluation dossier " + id));
        Candidate candidate = Candidate.arriving(
                        UUID.randomUUID(),
                        dossier,
                        dossier.province().key(),
                        Objects.requireNonNull(dossier.requestedOn()),
                        dossier.kind())
                .running(clocks.ofProvince(dossier));
        if (!candidates.insert(candidate, time.now())) {
            throw new Stale("dossier " + id);
        }
        dossiers.placedInRound(actor, id, LABEL);
        events.publish(actor, new CandidateAdmitted(id.value(), Level.PROVINCE));
        return candidate.id();
    }
}
