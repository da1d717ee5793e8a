package vn.saolang.evaluation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.app.agency.ForwardToMinistry;
import vn.saolang.evaluation.app.agency.TakeUpReEvaluation;
import vn.saolang.evaluation.app.agency.WriteAgencyReport;
import vn.saolang.evaluation.app.ballot.ReturnBallot;
import vn.saolang.evaluation.app.ballot.SendBallots;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.agency.ContentCheck;
import vn.saolang.evaluation.model.agency.SiteCheck;
import vn.saolang.evaluation.model.agency.UpdatedContent;
import vn.saolang.evaluation.model.ballot.Opinion;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.kernel.Actor;

/** The steps people take with re-evaluations, for loaders: the same verbs with the same rules as the pages. */
@Component
public class ReEvaluationSteps {

    private final TakeUpReEvaluation taking;
    private final WriteAgencyReport writing;
    private final ForwardToMinistry forwarding;
    private final SendBallots sending;
    private final ReturnBallot returning;
    private final SaveAnswer saving;
    private final SessionQueries sessions;

    ReEvaluationSteps(
            TakeUpReEvaluation taking,
            WriteAgencyReport writing,
            ForwardToMinistry forwarding,
            SendBallots sending,
            ReturnBallot returning,
            SaveAnswer saving,
            SessionQueries sessions) {
        this.taking = taking;
        this.writing = writing;
        this.forwarding = forwarding;
        this.sending = sending;
        this.returning = returning;
        this.saving = saving;
        this.sessions = sessions;
    }

    /** The province's office takes a complete dossier up; gives the candidate. */
    public UUID takeUp(Actor office, DossierId dossier) {
        return taking.takeUp(office, dossier);
    }

    /** Writes and issues a report that finds every content brought up to date and no ground for a site check. */
    public void report(Actor office, UUID candidate, String conclusion, Numbered issue) {
        Map<UpdatedContent, ContentCheck> checks = new EnumMap<>(UpdatedContent.class);
        for (UpdatedContent content : UpdatedContent.values()) {
            checks.put(content, new ContentCheck(ContentCheck.Finding.UPDATED, ""));
        }
        writing.save(office, candidate, new WriteAgencyReport.Draft(checks, SiteCheck.NONE, conclusion, 0));
        writing.issue(office, candidate, new Decision(issue.number(), issue.day(), issue.signedBy()));
    }

    /** Sends a reported re-evaluation of 5 stars to the ministry. */
    public void forward(Actor office, UUID candidate, String letter, LocalDate day, int samples) {
        forwarding.forward(office, candidate, new ForwardToMinistry.Entry(letter, day, samples));
    }

    /** Asks a council in writing about reported re-evaluations. */
    public SessionId ask(
            Actor office, String scope, CouncilId council, UUID rules, LocalDate replyBy, List<UUID> candidates) {
        return sending.send(office, scope, new SendBallots.Sending(council, rules, replyBy, candidates));
    }

    /** Fills the actor's own ballot, option by criterion, and returns it; agrees when no reason is given. */
    public void giveBack(
            Actor member, SessionId ballot, DossierId dossier, Map<String, Integer> options, String against) {
        UUID product = sessions.session(member, ballot).products().stream()
                .filter(one -> one.dossier().equals(dossier.value()))
                .findFirst()
                .map(ScoredProduct::id)
                .orElseThrow();
        options.forEach(
                (criterion, option) -> saving.save(member, ballot, product, new SavedAnswer(criterion, option, "", 0)));
        returning.giveBack(member, ballot, product, against.isEmpty() ? Opinion.AGREE : Opinion.DISAGREE, against);
    }
}
