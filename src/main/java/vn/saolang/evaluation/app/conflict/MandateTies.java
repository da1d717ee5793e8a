package vn.saolang.evaluation.app.conflict;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.ConflictSource;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.PaperWords;
import vn.saolang.producer.Mandate;
import vn.saolang.producer.Mandates;

/** A member who holds, or held, a mandate to prepare the producer's dossiers has advised it. */
@Component
class MandateTies implements ConflictSource {

    private final Dossiers dossiers;
    private final Mandates mandates;

    MandateTies(Dossiers dossiers, Mandates mandates) {
        this.dossiers = dossiers;
        this.mandates = mandates;
    }

    @Override
    public List<Tie> between(UUID account, DossierId dossier) {
        return dossiers.find(dossier).map(one -> ties(account, one)).orElse(List.of());
    }

    /** Mandates that were accepted; one only offered prepared nothing. */
    private List<Tie> ties(UUID account, DossierSummary dossier) {
        return mandates.of(dossier.entity()).stream()
                .filter(one -> one.account().equals(account) && one.acceptedAt() != null)
                .map(one -> new Tie(
                        Nature.CONSULTANCY,
                        one.preparer() + ", ủy quyền lập hồ sơ từ ngày " + day(one),
                        dossier.entityName()))
                .toList();
    }

    private static String day(Mandate mandate) {
        return PaperWords.or(PaperWords.day(VietnamTime.dateOf(mandate.givenAt())));
    }
}
