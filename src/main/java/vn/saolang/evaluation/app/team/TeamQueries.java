package vn.saolang.evaluation.app.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.team.TeamDoor.Desk;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.team.Progress;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.evaluation.model.team.Work;
import vn.saolang.evaluation.store.team.AssessmentStore;
import vn.saolang.evaluation.store.team.RequestStore;
import vn.saolang.evaluation.store.team.SurveyStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** What the team and the office ask about its work. Nothing of a council's sheets is asked for here. */
@Component
public class TeamQueries {

    /** Criterion under which general papers of form 02 I.7 are kept. */
    private static final String GENERAL = "I.7";

    private final TeamDoor door;
    private final TeamFileStore files;
    private final AssessmentStore assessments;
    private final RequestStore requests;
    private final SurveyStore surveys;
    private final Dossiers dossiers;
    private final Regulations regulations;

    TeamQueries(
            TeamDoor door,
            TeamFileStore files,
            AssessmentStore assessments,
            RequestStore requests,
            SurveyStore surveys,
            Dossiers dossiers,
            Regulations regulations) {
        this.door = door;
        this.files = files;
        this.assessments = assessments;
        this.requests = requests;
        this.surveys = surveys;
        this.dossiers = dossiers;
        this.regulations = regulations;
    }

    /** A file in a list. */
    public record Listed(TeamFile file, Progress progress) {}

    /** A file with everything done about it and the sealed submission it is about. */
    public record Whole(Desk desk, CriteriaSet set, Work work, SealedDossier dossier) {

        public TeamFile file() {
            return desk.file();
        }

        public Progress progress() {
            return work.progress(set);
        }
    }

    /** A file that may prove something: of the sealed submission, or handed in on request. */
    public record Proof(UUID id, FileId file, String name, boolean supplement) {

        /** Where it is shown. */
        public String url(UUID dossier) {
            return "/dossiers/" + dossier + (supplement ? "/supplements/files/" : "/evidence/") + id;
        }
    }

    /** Files of the actor's teams and of the office's scope, and reports that went to the actor as chair or secretary. */
    public List<Listed> files(Actor actor) {
        Map<UUID, TeamFile> all = new LinkedHashMap<>();
        if (actor.has(Role.ADVISER)) {
            files.ofAdviser(actor.account()).stream()
                    .filter(one -> actor.mayFor(Role.ADVISER, one.scope()))
                    .forEach(one -> all.put(one.id(), one));
        }
        for (Level level : Level.values()) {
            actor.scope(level.office()).map(files::ofScope).orElse(List.of()).forEach(one -> all.put(one.id(), one));
        }
        if (actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY)) {
            files.reportedTo(actor.account()).forEach(one -> all.putIfAbsent(one.id(), one));
        }
        return all.values().stream().map(one -> new Listed(one, progress(one))).toList();
    }

    /** The file with all about it, for the team and the office. */
    public Whole whole(Actor actor, UUID id) {
        return whole(door.enter(actor, id));
    }

    Whole whole(Desk desk) {
        TeamFile file = desk.file();
        SealedDossier sealed = dossiers.sealed(new DossierId(file.dossier()), file.submission());
        return new Whole(desk, regulations.get(file.criteriaSet()), work(file), sealed);
    }

    Work work(TeamFile file) {
        return new Work(
                files.tasks(file.id()),
                assessments.of(file.id()),
                assessments.anchors(file.id()),
                requests.of(file.id()),
                surveys.of(file.id()));
    }

    Progress progress(TeamFile file) {
        Work light = new Work(files.tasks(file.id()), assessments.of(file.id()), List.of(), List.of(), List.of());
        return light.progress(regulations.get(file.criteriaSet()));
    }

    /** The files that may prove a criterion: its own evidence first, then what came on request, then general papers. */
    public List<Proof> proofs(TeamFile file, String criterion) {
        SealedDossier sealed = dossiers.sealed(new DossierId(file.dossier()), file.submission());
        return proofs(sealed, requests.of(file.id()), criterion);
    }

    /** As {@link #proofs(TeamFile, String)} from what was read before. */
    public static List<Proof> proofs(SealedDossier sealed, List<TeamRequest> asked, String criterion) {
        List<Proof> proofs = new ArrayList<>();
        sealed.evidenceOf(criterion).forEach(one -> proofs.add(new Proof(one.id(), one.file(), one.name(), false)));
        asked.stream()
                .filter(one -> one.criterion() == null || criterion.equals(one.criterion()))
                .flatMap(one -> one.files().stream())
                .forEach(one -> proofs.add(new Proof(one.id(), one.file(), one.name(), true)));
        sealed.evidenceOf(GENERAL).forEach(one -> proofs.add(new Proof(one.id(), one.file(), one.name(), false)));
        return proofs;
    }

    /** Codes of criteria the actor still has to assess, when the actor is an adviser. */
    public Set<String> openFor(Whole whole) {
        Set<String> open = new LinkedHashSet<>();
        Adviser mine = whole.desk().mine();
        if (mine != null) {
            whole.work().tasks().forEach((code, adviser) -> {
                if (mine.id().equals(adviser) && !whole.work().assessment(code).complete()) {
                    open.add(code);
                }
            });
        }
        return open;
    }
}
