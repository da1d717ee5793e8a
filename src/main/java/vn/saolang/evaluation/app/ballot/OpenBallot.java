package vn.saolang.evaluation.app.ballot;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;

/** Puts a product before the members in writing: each entitled one gets the ballot at once. */
@Component
class OpenBallot {

    private final ScoredProductStore products;
    private final SheetStore sheets;
    private final BallotStore ballots;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final VietnamTime time;

    OpenBallot(
            ScoredProductStore products,
            SheetStore sheets,
            BallotStore ballots,
            Dossiers dossiers,
            Regulations regulations,
            VietnamTime time) {
        this.products = products;
        this.sheets = sheets;
        this.ballots = ballots;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.time = time;
    }

    /** Within the transaction that sends the ballots. */
    void open(Session ballot, Candidate candidate, int position) {
        DossierSummary dossier = dossiers.get(new DossierId(candidate.dossier()));
        int submission = dossier.currentSubmission();
        if (!products.insert(ballot.id(), candidate, submission, dossier.tourismCase(), position)) {
            throw new Stale("candidate " + candidate.id());
        }
        products.requireScorer(ballot.id(), candidate);
        UUID product = ballots.productOf(ballot.id(), candidate.id());
        regulations.markUsed(candidate.criteriaSet());
        products.open(product, time.now());
        sheets.prepare(product);
    }
}
