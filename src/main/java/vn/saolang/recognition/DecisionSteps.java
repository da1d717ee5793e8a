package vn.saolang.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultId;
import vn.saolang.kernel.Actor;
import vn.saolang.recognition.app.DraftNotice;
import vn.saolang.recognition.app.IssueNotice;
import vn.saolang.recognition.app.MoveDecision;
import vn.saolang.recognition.app.NoticeQueries;
import vn.saolang.recognition.app.PrepareDecision;
import vn.saolang.recognition.app.SendUp;
import vn.saolang.recognition.app.SignDecision;
import vn.saolang.recognition.model.DecisionKind;

/** The steps people take from a result to its notice, for loaders: the same verbs with the same rules as the pages. */
@Component
public class DecisionSteps {

    private final PrepareDecision preparing;
    private final MoveDecision moving;
    private final SignDecision signing;
    private final SendUp sending;
    private final DraftNotice drafting;
    private final IssueNotice issuing;
    private final NoticeQueries notices;

    DecisionSteps(
            PrepareDecision preparing,
            MoveDecision moving,
            SignDecision signing,
            SendUp sending,
            DraftNotice drafting,
            IssueNotice issuing,
            NoticeQueries notices) {
        this.preparing = preparing;
        this.moving = moving;
        this.signing = signing;
        this.sending = sending;
        this.drafting = drafting;
        this.issuing = issuing;
        this.notices = notices;
    }

    /** Drafts, submits and signs a recognising decision. */
    public UUID recognise(Actor office, Actor signer, List<ResultId> results, String number, LocalDate day) {
        return issue(DecisionKind.RECOGNITION, office, signer, results, number, day);
    }

    /** Drafts, submits and signs a decision that approves results of 90 points and more. */
    public UUID approve(Actor office, Actor signer, List<ResultId> results, String number, LocalDate day) {
        return issue(DecisionKind.APPROVAL, office, signer, results, number, day);
    }

    private UUID issue(
            DecisionKind kind, Actor office, Actor signer, List<ResultId> results, String number, LocalDate day) {
        UUID id = preparing.prepare(office, kind, results);
        moving.submit(office, id, 0, "", "");
        signing.sign(signer, id, 1, number, day.toString());
        return id;
    }

    /** Sends the products of an approving decision to the ministry. */
    public void sendUp(Actor office, UUID decision, String letter, LocalDate day) {
        sending.send(office, decision, letter, day.toString());
    }

    /** Issues the notice of a result, drafting it first where no decision did. */
    public void notify(Actor office, ResultId result, boolean decided, String number, LocalDate day) {
        if (!decided) {
            drafting.withoutDecision(office, result);
        }
        notices.readableBy(office).stream()
                .filter(one -> one.result().equals(result) && !one.issued())
                .forEach(one -> issuing.issue(office, one.id(), one.version(), number, day.toString()));
    }
}
