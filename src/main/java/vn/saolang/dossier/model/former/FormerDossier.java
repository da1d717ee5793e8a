package vn.saolang.dossier.model.former;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.territory.UnitRef;

/**
 * A dossier filed before 22/05/2026, which goes on under the former rules (26/2026 Điều 12.2).
 *
 * @param regime number of the act whose rules it goes on under
 * @param decisionNumber of the decision that finished it elsewhere; null unless finished
 * @param stars 3 to 5 when it was recognised by that decision
 * @param became the dossier it was turned into; null unless converted
 */
public record FormerDossier(
        UUID id,
        int version,
        State state,
        String productName,
        String entityName,
        DossierKind kind,
        LocalDate filedOn,
        String regime,
        UnitRef commune,
        UnitRef province,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable Integer stars,
        @Nullable DossierId became) {

    /** Where it stands. */
    public enum State {
        OPEN,
        FINISHED,
        CONVERTED;

        /** Message key of its name. */
        public String key() {
            return "dossier.former.state." + name();
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it is a re-evaluation, which has less time (26/2026 Điều 12.2b). */
    public boolean reEvaluation() {
        return kind == DossierKind.RE_EVALUATION;
    }
}
