package vn.saolang.evaluation.web.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.ballot.RemindMembers;
import vn.saolang.evaluation.app.ballot.SendBallots;
import vn.saolang.evaluation.app.ballot.TurnIntoMeeting;
import vn.saolang.evaluation.app.paper.BallotPapers;
import vn.saolang.evaluation.model.ballot.Turning;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.agency.ReEvaluationPages;
import vn.saolang.evaluation.web.session.SessionPages;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** Ballots at the table: sent, reminded of, taken before a meeting. */
@Controller
class BallotController {

    private final SendBallots sending;
    private final RemindMembers reminding;
    private final TurnIntoMeeting turning;
    private final BallotPapers papers;
    private final SessionPages sessions;
    private final ReEvaluationPages reEvaluations;

    BallotController(
            SendBallots sending,
            RemindMembers reminding,
            TurnIntoMeeting turning,
            BallotPapers papers,
            SessionPages sessions,
            ReEvaluationPages reEvaluations) {
        this.sending = sending;
        this.reminding = reminding;
        this.turning = turning;
        this.papers = papers;
        this.sessions = sessions;
        this.reEvaluations = reEvaluations;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @PostMapping("/ballots")
    Object send(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID council = typed.id("council");
        try {
            SessionId ballot = sending.send(
                    actor,
                    ReEvaluationPages.scopeOf(actor),
                    new SendBallots.Sending(
                            council == null ? null : new CouncilId(council),
                            typed.id("rules"),
                            typed.day("replyBy"),
                            typed.ids("candidate")));
            return Redirect.to("/sessions/" + ballot).saying("evaluation.ballot.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(reEvaluations.list(actor, typed, refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/reminders")
    Redirect remind(Actor actor, @PathVariable UUID id) {
        int reminded = reminding.remind(actor, new SessionId(id));
        return Redirect.to("/sessions/" + id).saying("evaluation.ballot.reminded", Integer.toString(reminded));
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/products/{product}/meeting")
    Object turn(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            SessionId meeting = turning.turn(
                    actor,
                    new SessionId(id),
                    product,
                    new TurnIntoMeeting.Call(
                            causeOf(typed), typed.text("reason"), typed.day("heldOn"), typed.text("place")));
            return Redirect.to("/sessions/" + meeting).saying("evaluation.turn.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    sessions.session(actor, new SessionId(id), product, typed, refused.refusals()));
        }
    }

    private static Turning.@Nullable Cause causeOf(Typed typed) {
        List<Turning.Cause> known = Arrays.asList(Turning.Cause.values());
        return known.stream()
                .filter(one -> one.name().equals(typed.text("cause")))
                .findFirst()
                .orElse(null);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/products/{product}/ballot.{format}")
    ResponseEntity<byte[]> ballot(
            Actor actor, @PathVariable UUID id, @PathVariable UUID product, @PathVariable String format) {
        return PaperAnswer.of(papers.own(actor, new SessionId(id), product), format);
    }
}
