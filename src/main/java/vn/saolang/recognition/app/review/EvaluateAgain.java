package vn.saolang.recognition.app.review;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.model.review.Review;

/** Puts the dossier of a product back among the province's candidates; without a dossier here nothing can be put. */
@Component
class EvaluateAgain {

    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final VietnamTime time;

    EvaluateAgain(Dossiers dossiers, Evaluations evaluations, VietnamTime time) {
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.time = time;
    }

    void admit(Actor by, Review.Item item) {
        UUID dossier = item.dossier();
        if (dossier != null) {
            evaluations.admitToProvince(by, dossiers.get(new DossierId(dossier)), time.today());
        }
    }
}
