package vn.saolang.evaluation.team;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.team.AssessmentStore;
import vn.saolang.evaluation.store.team.TeamFileStore;

/** What advisory teams reported, criterion by criterion. Nothing before the report is issued. Who may ask is the asker's rule. */
@Component
public class TeamFindings {

    private final TeamFileStore files;
    private final AssessmentStore assessments;
    private final CouncilStore councils;

    TeamFindings(TeamFileStore files, AssessmentStore assessments, CouncilStore councils) {
        this.files = files;
        this.assessments = assessments;
        this.councils = councils;
    }

    /**
     * An issued report.
     *
     * @param url where it can be read
     * @param number as its leader entered it
     */
    public record Reported(UUID file, String scope, String number, LocalDate date, String url) {}

    /** The newest report's findings on a sealed submission, by criterion; empty when there is none. */
    public Map<String, TeamFinding> of(DossierId dossier, int submission) {
        return files.ofDossier(dossier.value()).stream()
                .filter(one -> one.submission() == submission && !one.open())
                .findFirst()
                .map(this::of)
                .orElse(Map.of());
    }

    /**
     * A report with what it says.
     *
     * @param findings by criterion, empty while there is no report
     */
    public record Said(
            Map<String, TeamFinding> findings, @Nullable Reported report) {}

    /** What was reported on one evaluation of a dossier. */
    public Said ofCandidate(UUID candidate) {
        return files.ofCandidate(candidate)
                .filter(one -> !one.open())
                .map(one -> new Said(of(one), reported(one).orElse(null)))
                .orElse(new Said(Map.of(), null));
    }

    /** The issued reports on a dossier, the newest first; part of what goes up for five stars (26/2026 Điều 6.3a). */
    public List<Reported> reports(DossierId dossier) {
        return files.ofDossier(dossier.value()).stream()
                .map(TeamFindings::reported)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reported> reported(TeamFile file) {
        return Optional.ofNullable(file.report())
                .map(one -> new Reported(file.id(), file.scope(), one.number(), one.date(), file.url() + "/report"));
    }

    private Map<String, TeamFinding> of(TeamFile file) {
        Council council = councils.find(file.council()).orElseThrow();
        List<PageAnchor> anchors = assessments.anchors(file.id());
        Map<String, TeamFinding> findings = new LinkedHashMap<>();
        assessments
                .of(file.id())
                .forEach((code, one) -> findings.put(
                        code,
                        new TeamFinding(
                                code,
                                one.option(),
                                one.points(),
                                one.verdict(),
                                one.comment(),
                                council.team().stream()
                                        .filter(adviser -> adviser.id().equals(one.adviser()))
                                        .map(Adviser::name)
                                        .findFirst()
                                        .orElse(""),
                                anchors.stream()
                                        .filter(anchor -> anchor.criterion().equals(code))
                                        .toList())));
        return findings;
    }
}
