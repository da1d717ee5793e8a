package vn.saolang.recognition.app.validity;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.Dossiers;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.store.validity.ReminderStore.Running;
import vn.saolang.regulation.ReEvaluationWindow;
import vn.saolang.regulation.Regulations;

/** When a certificate's re-evaluation may be filed, and whether it was. */
@Component
class ReEvaluations {

    private static final Set<DossierState> NOT_FILED = Set.of(DossierState.DRAFT, DossierState.WITHDRAWN);
    private static final String EARLIEST = "re-evaluation-not-earlier-than-days";
    private static final String LATEST = "re-evaluation-not-later-than-days";

    private final Dossiers dossiers;
    private final Regulations regulations;

    ReEvaluations(Dossiers dossiers, Regulations regulations) {
        this.dossiers = dossiers;
        this.regulations = regulations;
    }

    /** From the 180th to the 120th day before the last valid day (26/2026 Điều 7.6a). */
    ReEvaluationWindow window(Running certificate) {
        LocalDate last = certificate.lastValidDay();
        var act = regulations.acts().getLast().regime();
        return new ReEvaluationWindow(
                last.minusDays(act.deadline(EARLIEST)), last.minusDays(act.deadline(LATEST)), last);
    }

    /** Whether a re-evaluation of the product was filed that still runs or was decided. */
    boolean isFiled(Running certificate) {
        return certificate.product() != null
                && dossiers.ofProduct(new ProductId(certificate.product())).stream()
                        .anyMatch(dossier -> dossier.kind() == DossierKind.RE_EVALUATION
                                && !NOT_FILED.contains(dossier.state())
                                && isOfThisTerm(dossier.filedOn(), certificate));
    }

    private static boolean isOfThisTerm(@org.jspecify.annotations.Nullable LocalDate filed, Running certificate) {
        return filed != null && filed.isAfter(certificate.lastValidDay().minusYears(1));
    }
}
