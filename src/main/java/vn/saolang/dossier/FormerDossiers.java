package vn.saolang.dossier;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.app.former.FormerSteps;
import vn.saolang.dossier.model.former.FormerRules;
import vn.saolang.kernel.Actor;
import vn.saolang.territory.UnitRef;

/** The dossiers filed before 22/05/2026 (26/2026 Điều 12.2), for loaders: the same verbs with the same rules as the pages. */
@Component
public class FormerDossiers {

    private final FormerSteps steps;

    FormerDossiers(FormerSteps steps) {
        this.steps = steps;
    }

    /**
     * Enters one received on paper by the office.
     *
     * @param commune of the office's province
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    public UUID enter(
            Actor office, String product, String entity, DossierKind kind, LocalDate filedOn, UnitRef commune) {
        return steps.enter(office, new FormerRules.Entry(product, entity, kind, filedOn, commune));
    }

    /** Adds a paper of it. */
    public void attach(Actor office, UUID former, InputStream content, String name) {
        steps.addPaper(office, former, content, name);
    }
}
