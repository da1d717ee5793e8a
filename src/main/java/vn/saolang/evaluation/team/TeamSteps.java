package vn.saolang.evaluation.team;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.app.team.AskForMore;
import vn.saolang.evaluation.app.team.AssessCriterion;
import vn.saolang.evaluation.app.team.AssignCriteria;
import vn.saolang.evaluation.app.team.ConductSurvey;
import vn.saolang.evaluation.app.team.HandInSupplement;
import vn.saolang.evaluation.app.team.HandToTeam;
import vn.saolang.evaluation.app.team.IssueTeamReport;
import vn.saolang.evaluation.app.team.PointAtPages;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.team.RequestKind;
import vn.saolang.evaluation.model.team.Survey;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.kernel.Actor;

/** The steps people take about a dossier before an advisory team, for loaders: the same verbs with the same rules as the pages. */
@Component
public class TeamSteps {

    private final HandToTeam handing;
    private final AssessCriterion assessing;
    private final PointAtPages pointing;
    private final AskForMore asking;
    private final HandInSupplement supplements;
    private final ConductSurvey surveys;
    private final IssueTeamReport reports;
    private final TeamQueries queries;
    private final AssignCriteria assigning;

    TeamSteps(
            HandToTeam handing,
            AssessCriterion assessing,
            PointAtPages pointing,
            AskForMore asking,
            HandInSupplement supplements,
            ConductSurvey surveys,
            IssueTeamReport reports,
            TeamQueries queries,
            AssignCriteria assigning) {
        this.handing = handing;
        this.assessing = assessing;
        this.pointing = pointing;
        this.asking = asking;
        this.supplements = supplements;
        this.surveys = surveys;
        this.reports = reports;
        this.queries = queries;
        this.assigning = assigning;
    }

    /** A criterion as an adviser sees it; option 0 for none of these. */
    public record Opinion(String criterion, int option, EvidenceVerdict verdict, String comment) {}

    /** A visit, written down whole; participants and signers one a line. */
    public record Visit(
            LocalDate day, String place, String participants, String findings, String conclusion, String signers) {}

    /**
     * Hands a placed dossier to the team of a council.
     *
     * @return id of the team's file
     */
    public UUID hand(Actor office, String scope, DossierId dossier, CouncilId council) {
        List<UUID> candidate = handing.waiting(scope).stream()
                .filter(one -> one.dossier().equals(dossier.value()))
                .map(Candidate::id)
                .toList();
        return handing.hand(office, scope, candidate, council).getFirst();
    }

    /** Gives the leader every criterion. */
    public void takeAll(Actor leader, UUID file) {
        TeamQueries.Whole whole = queries.whole(leader, file);
        UUID mine = java.util.Objects.requireNonNull(whole.desk().mine()).id();
        Map<String, @Nullable UUID> wanted = new LinkedHashMap<>();
        whole.set().leaves().forEach(leaf -> wanted.put(leaf.code(), mine));
        assigning.assign(leader, file, wanted);
    }

    /** Criteria assigned to the adviser and not fully assessed. */
    public List<String> open(Actor adviser, UUID file) {
        return List.copyOf(queries.openFor(queries.whole(adviser, file)));
    }

    /** Saves an opinion over what is stored. */
    public void assess(Actor adviser, UUID file, Opinion opinion) {
        int seen = queries.whole(adviser, file)
                .work()
                .assessment(opinion.criterion())
                .version();
        assessing.save(
                adviser,
                file,
                opinion.criterion(),
                new AssessCriterion.Given(opinion.option(), opinion.verdict(), opinion.comment(), seen));
    }

    /** Points at pages of a file of the criterion's evidence. */
    public void point(Actor adviser, UUID file, String criterion, UUID evidence, int first, int last, String quote) {
        pointing.add(adviser, file, criterion, new PointAtPages.Place(evidence, first, last, quote));
    }

    /** Points at a page of the first file that came on a request about a criterion. */
    public void pointAtAnswer(Actor adviser, UUID file, UUID request, int page, String quote) {
        TeamRequest answered = queries.whole(adviser, file).work().requests().stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow();
        String criterion = java.util.Objects.requireNonNull(answered.criterion());
        point(adviser, file, criterion, answered.files().getFirst().id(), page, page, quote);
    }

    /**
     * Proposes to ask the entity for more.
     *
     * @param criterion empty when it is about the whole dossier
     * @param test whether a test result is wanted, else a paper
     */
    public UUID propose(Actor adviser, UUID file, String criterion, boolean test, String reason, LocalDate dueOn) {
        RequestKind kind = test ? RequestKind.TEST : RequestKind.EVIDENCE;
        return asking.propose(adviser, file, new AskForMore.Wish(criterion, kind, reason, dueOn));
    }

    public void send(Actor office, UUID file, UUID request) {
        asking.send(office, file, request, "");
    }

    /** The entity answers with a file. */
    public void answer(
            Actor producer, DossierId dossier, UUID request, String name, InputStream content, String words) {
        List<HandInSupplement.Sent> sent = List.of(new HandInSupplement.Sent(name, content));
        supplements.answer(producer, dossier, request, words, sent);
    }

    public void close(Actor adviser, UUID file, UUID request, String outcome) {
        asking.close(adviser, file, request, outcome);
    }

    /** Keeps minutes of a visit with a picture, and closes them. */
    public UUID survey(Actor adviser, UUID file, Visit visit, @Nullable InputStream photo) {
        UUID id = surveys.begin(adviser, file);
        if (photo != null) {
            surveys.photograph(adviser, file, id, List.of(new HandInSupplement.Sent("hien-truong.png", photo)));
        }
        Survey begun = surveys.survey(adviser, file, id);
        surveys.save(
                adviser,
                new Survey(
                        id,
                        file,
                        visit.day(),
                        visit.place(),
                        visit.participants(),
                        visit.findings(),
                        visit.conclusion(),
                        visit.signers(),
                        false,
                        begun.version(),
                        begun.checks(),
                        begun.photos()));
        surveys.sign(adviser, file, id);
        return id;
    }

    /** The leader issues the report. */
    public void report(Actor leader, UUID file, String number, LocalDate day, String assessment, String proposal) {
        reports.issue(leader, file, new IssueTeamReport.Words(number, day, assessment, proposal));
    }
}
