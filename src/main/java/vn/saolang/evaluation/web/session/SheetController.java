package vn.saolang.evaluation.web.session;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.ballot.BallotQueries;
import vn.saolang.evaluation.app.ballot.ReturnBallot;
import vn.saolang.evaluation.app.desk.DeskQueries;
import vn.saolang.evaluation.app.scoring.LateQueries;
import vn.saolang.evaluation.app.scoring.ReceiveScore;
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ballot.Opinion;
import vn.saolang.evaluation.model.scoring.LateAnswer;
import vn.saolang.evaluation.model.scoring.LateCause;
import vn.saolang.evaluation.model.scoring.SentAnswer;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.scoring.Sent;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.ranking.SheetView;

/** A member's own score sheet: each answer is saved as it is given. Works without a script too, one criterion at a time. */
@Controller
class SheetController {

    private static final Typed NOTHING = new Typed(new LinkedMultiValueMap<>());

    private final SheetQueries queries;
    private final ReceiveScore receiving;
    private final FinishSheet finishing;
    private final ReturnBallot returning;
    private final BallotQueries ballots;
    private final TeamFindings team;
    private final DeskQueries desks;
    private final LateQueries late;

    SheetController(
            SheetQueries queries,
            ReceiveScore receiving,
            FinishSheet finishing,
            ReturnBallot returning,
            BallotQueries ballots,
            TeamFindings team,
            DeskQueries desks,
            LateQueries late) {
        this.queries = queries;
        this.receiving = receiving;
        this.finishing = finishing;
        this.returning = returning;
        this.ballots = ballots;
        this.team = team;
        this.desks = desks;
        this.late = late;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/products/{product}/sheet")
    SheetPage sheet(Actor actor, @PathVariable UUID id, @PathVariable UUID product) {
        return pageOf(actor, new SessionId(id), product, null, List.of(), NOTHING);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/products/{product}/sheet/answers/{criterion}")
    Object save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @PathVariable String criterion,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) boolean part) {
        Typed typed = new Typed(form);
        Integer option = SheetView.read(form.toSingleValueMap(), "answers").get(criterion);
        SavedAnswer answer = new SavedAnswer(criterion, option, typed.text("comment"), typed.wholeOr("version", 0));
        return receive(actor, new SessionId(id), product, answer, typed, part);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/products/{product}/sheet/comment")
    Object comment(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) boolean part) {
        Typed typed = new Typed(form);
        SavedAnswer comment = new SavedAnswer("", null, typed.text("comment"), typed.wholeOr("version", 0));
        return receive(actor, new SessionId(id), product, comment, typed, part);
    }

    private Object receive(
            Actor actor, SessionId session, UUID product, SavedAnswer answer, Typed typed, boolean part) {
        try {
            SentAnswer sent = Sent.read(actor, answer, typed);
            return switch (receiving.receive(actor, session, product, sent)) {
                case ReceiveScore.Kept kept ->
                    part ? AnswerPart.kept(kept.saved()) : saved(session, product, answer.criterion());
                case ReceiveScore.Late late ->
                    part ? refused(AnswerPart.late(late.answer())) : late(actor, session, product, late.answer());
            };
        } catch (Stale tooLate) {
            return part
                    ? stale(actor, session, product, answer.criterion())
                    : page(actor, session, product, answer.criterion(), List.of(), HttpStatus.CONFLICT);
        } catch (RefusedException wrong) {
            return part
                    ? refused(AnswerPart.refused(wrong.refusals().getFirst(), answer.version()))
                    : page(actor, session, product, null, wrong.refusals(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Redirect saved(SessionId session, UUID product, String criterion) {
        String url = url(session.value(), product);
        return criterion.isEmpty()
                ? Redirect.to(url + "#overall").saying("evaluation.sheet.comment.saved")
                : Redirect.to(url + "#row-" + criterion).saying("evaluation.sheet.saved", criterion);
    }

    /** The sheet as it stands, saying why the answer does not count; without the sheet, the list of what came late. */
    private Object late(Actor actor, SessionId session, UUID product, LateAnswer late) {
        if (late.cause() == LateCause.NOT_TAKING_PART) {
            return Redirect.to("/sessions/" + session + "/late");
        }
        return page(actor, session, product, null, List.of(Sent.refusal(late)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Rendered refused(AnswerPart part) {
        return Rendered.of(part, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/products/{product}/sheet/completion")
    Object finish(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        SessionId session = new SessionId(id);
        Typed typed = new Typed(form);
        try {
            finishing.finish(actor, session, product, typed.text("changeReason"));
            return Redirect.to("/sessions/" + id + "#p-" + product).saying("evaluation.sheet.finished");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pageOf(actor, session, product, null, refused.refusals(), typed));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/products/{product}/sheet/return")
    Object giveBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        SessionId session = new SessionId(id);
        Typed typed = new Typed(form);
        Opinion opinion = Arrays.stream(Opinion.values())
                .filter(one -> one.name().equals(typed.text("opinion")))
                .findFirst()
                .orElse(null);
        try {
            returning.giveBack(actor, session, product, opinion, typed.text("opinionText"), typed.text("changeReason"));
            return Redirect.to("/sessions/" + id + "#p-" + product).saying("evaluation.ballot.given-back");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pageOf(actor, session, product, null, refused.refusals(), typed));
        }
    }

    /** Says what is stored now; its version is the one the next save has to name to count. */
    private Rendered stale(Actor actor, SessionId session, UUID product, String criterion) {
        SavedAnswer now = queries.answer(actor, session, product, criterion);
        String wording = queries.wording(actor, session, product, now);
        return Rendered.of(AnswerPart.stale(now, wording), HttpStatus.CONFLICT);
    }

    private Object page(
            Actor actor,
            SessionId session,
            UUID product,
            @Nullable String subject,
            List<Refusal> refusals,
            HttpStatus status) {
        return Rendered.of(pageOf(actor, session, product, subject, refusals, NOTHING), status);
    }

    private SheetPage pageOf(
            Actor actor,
            SessionId session,
            UUID product,
            @Nullable String subject,
            List<Refusal> refusals,
            Typed typed) {
        SheetQueries.Desk desk = queries.desk(actor, session, product);
        return new SheetPage(
                desk,
                subject,
                refusals,
                ballots.beside(actor, session, product),
                typed,
                team.ofCandidate(desk.product().candidate()),
                desks.beside(actor, desk),
                late.own(actor, session, product));
    }

    private static String url(UUID session, UUID product) {
        return "/sessions/" + session + "/products/" + product + "/sheet";
    }
}
