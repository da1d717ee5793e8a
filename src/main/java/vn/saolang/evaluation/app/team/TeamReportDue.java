package vn.saolang.evaluation.app.team;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.kernel.Refusal;

/** Whether a council's rules make scoring wait for the team's report. The demand is the rules', not the law's. */
@Component
public class TeamReportDue {

    private final TeamFileStore files;
    private final Dossiers dossiers;

    TeamReportDue(TeamFileStore files, Dossiers dossiers) {
        this.files = files;
        this.dossiers = dossiers;
    }

    /**
     * What keeps the product from being opened, if anything.
     *
     * @param candidate the evaluation the product stands in; a re-evaluation has no team (26/2026 Điều 7.6c)
     */
    public Optional<Refusal> refusal(CouncilRules rules, UUID candidate, UUID dossier) {
        if (!rules.teamReport() || files.reported(candidate)) {
            return Optional.empty();
        }
        boolean again = dossiers.find(new DossierId(dossier))
                .filter(one -> one.kind() == DossierKind.RE_EVALUATION)
                .isPresent();
        return again ? Optional.empty() : Optional.of(Refusal.whole("evaluation.TEAM_REPORT_MISSING"));
    }
}
