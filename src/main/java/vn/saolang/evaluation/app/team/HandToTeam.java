package vn.saolang.evaluation.app.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.team.SectorFile;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.evaluation.team.TeamEvent;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** The office hands dossiers of a round to a council's advisory team; the criteria go to its sectors. */
@Component
public class HandToTeam {

    private final CandidateStore candidates;
    private final CouncilStore councils;
    private final TeamFileStore files;
    private final SectorFile sectors;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final TeamNotices notices;
    private final Events events;
    private final VietnamTime time;

    HandToTeam(
            CandidateStore candidates,
            CouncilStore councils,
            TeamFileStore files,
            SectorFile sectors,
            Dossiers dossiers,
            Regulations regulations,
            TeamNotices notices,
            Events events,
            VietnamTime time) {
        this.candidates = candidates;
        this.councils = councils;
        this.files = files;
        this.sectors = sectors;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** What stands in a round without a team. A re-evaluation needs none: the agency reports (26/2026 Điều 7.6c). */
    public List<Candidate> waiting(String scope) {
        return candidates.withoutTeam(scope).stream()
                .filter(one -> summary(one)
                        .filter(dossier -> dossier.kind() == DossierKind.RE_EVALUATION)
                        .isEmpty())
                .toList();
    }

    /** Councils of the scope with advisers who work here. */
    public List<Council> teams(String scope) {
        return councils.of(scope).stream()
                .filter(one -> one.state() == CouncilState.ISSUED && !one.team().isEmpty())
                .toList();
    }

    /**
     * Hands over.
     *
     * @param council whose team takes them, null when none was chosen
     * @return ids of the team's files, in the order of the candidates
     * @throws vn.saolang.kernel.RefusedException when nothing was chosen or the council has no team
     */
    @Transactional
    public List<UUID> hand(Actor actor, String scope, List<UUID> chosen, @Nullable CouncilId council) {
        if (!Level.isOffice(actor, scope)) {
            throw new NotFound("advisory teams of " + scope);
        }
        Optional<Council> team =
                teams(scope).stream().filter(one -> one.id().equals(council)).findFirst();
        List<Candidate> taken =
                waiting(scope).stream().filter(one -> chosen.contains(one.id())).toList();
        List<Refusal> defects = new ArrayList<>();
        if (team.isEmpty()) {
            defects.add(Refusal.of("evaluation.TEAM_MISSING", "council").citing(clauseOf(scope)));
        }
        if (taken.isEmpty()) {
            defects.add(Refusal.of("evaluation.NOTHING_CHOSEN", "candidate"));
        }
        Verdict.of(defects).orThrow();
        return taken.stream()
                .map(one -> handOne(actor, team.orElseThrow(), one))
                .toList();
    }

    /** The clause a team of the scope stands on. */
    public static String clauseOf(String scope) {
        return Level.ofScope(scope) == Level.PROVINCE ? "26/2026 Điều 7.3c" : "26/2026 Điều 7.4c";
    }

    private Optional<DossierSummary> summary(Candidate one) {
        return dossiers.find(new DossierId(one.dossier()));
    }

    private UUID handOne(Actor actor, Council council, Candidate one) {
        DossierSummary dossier = dossiers.get(new DossierId(one.dossier()));
        CriteriaSet set = regulations.get(one.criteriaSet());
        TeamFile file = new TeamFile(
                UUID.randomUUID(),
                one.id(),
                council.id(),
                one.dossier(),
                dossier.entity().value(),
                one.scope(),
                dossier.currentSubmission(),
                one.criteriaSet(),
                dossier.tourismCase(),
                time.now(),
                one.productName(),
                one.entityName(),
                one.productCode(),
                null);
        files.insert(file, sectors.on(time.today()).tasks(set, council.team()), actor.account());
        notices.handed(file, council);
        events.publish(actor, new TeamEvent("HandedToTeam", one.dossier(), Map.of("council", council.name())));
        return file.id();
    }
}
