package vn.saolang.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.evaluation.app.AdmitCandidate;
import vn.saolang.evaluation.app.ResultQueries;
import vn.saolang.evaluation.app.reconsideration.OpenRequests;
import vn.saolang.kernel.Actor;

/** What other modules may ask of evaluation and tell it. */
@Component
public class Evaluations {

    private final ResultQueries results;
    private final AdmitCandidate admit;
    private final OpenRequests reconsiderations;

    Evaluations(ResultQueries results, AdmitCandidate admit, OpenRequests reconsiderations) {
        this.results = results;
        this.admit = admit;
        this.reconsiderations = reconsiderations;
    }

    public Optional<ResultSummary> find(ResultId id) {
        return results.find(id);
    }

    /** The newest result of a dossier at a level. */
    public Optional<ResultSummary> latest(DossierId dossier, Level level) {
        return results.ofDossier(dossier).stream()
                .filter(one -> one.level() == level)
                .findFirst();
    }

    /** All results of a dossier at both levels, the newest first. */
    public List<ResultSummary> resultsOf(DossierId dossier) {
        return results.ofDossier(dossier);
    }

    /**
     * Results concluded in a scope ("19@2025-07-01", "VN"), the newest first. Which of them have been decided is known to
     * recognition.
     */
    public List<ResultSummary> awaitingDecision(String scope) {
        return results.ofScope(scope);
    }

    /** Whether somebody asked to look at a result again and was not refused; no decision may be made over it. */
    public boolean reconsideredNow(ResultId result) {
        return reconsiderations.open(result);
    }

    /**
     * Puts a dossier into the ministry's inbox (26/2026 Điều 7.3e, 7.4a). Call in the transaction that sends it up. A product
     * re-evaluated with 90 points that did not have 5 stars rises, so it stands in a round like an upgrade (Điều 7.6đ).
     *
     * @param requestedOn date of the province's letter, which decides the round
     * @throws vn.saolang.kernel.RefusedException when it already stands there
     */
    public void admitToCentral(Actor actor, DossierSummary dossier, LocalDate requestedOn) {
        boolean first = dossier.kind() == DossierKind.FIRST;
        admit.admit(actor, dossier, Level.COUNTRY, requestedOn, first ? DossierKind.FIRST : DossierKind.UPGRADE);
    }

    /**
     * Lets a province evaluate a dossier once more that the ministry found below 90 points (26/2026 Điều 7.4g).
     *
     * @param requestedOn the day on which the province decided to
     */
    public void admitToProvince(Actor actor, DossierSummary dossier, LocalDate requestedOn) {
        admit.admit(actor, dossier, dossier.province().key(), requestedOn, dossier.kind());
    }
}
