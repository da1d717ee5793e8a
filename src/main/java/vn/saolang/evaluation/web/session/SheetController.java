package vn.saolang.evaluation.web.session;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ballot.Opinion;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.evaluation.web.Typed;
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
    private final SaveAnswer saving;
    private final FinishSheet finishing;
    private final ReturnBallot returning;
    private final BallotQueries ballots;
    private final TeamFindings team;
    private final DeskQueries desks;

    SheetController(
            SheetQueries queries,
            SaveAnswer saving,
            FinishSheet finishing,
            ReturnBallot returning,
            BallotQueries ballots,
            TeamFindings team,
            DeskQueries desks) {
        this.queries = queries;
        this.saving = saving;
        this.finishing = finishing;
        this.returning = returning;
        this.ballots = ballots;
        this.team = team;
        this.desks = desks;
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
        SessionId session = new SessionId(id);
        Typed typed = new Typed(form);
        Integer option = SheetView.read(form.toSingleValueMap(), "answers").get(criterion);
        SavedAnswer answer = new SavedAnswer(criterion, option, typed.text("comment"), typed.wholeOr("version", 0));
        try {
            SaveAnswer.Saved saved = saving.save(actor, session, product, answer);
            return part
                    ? new AnswerPart("kept", saved.version(), "", "", saved.standing())
                    : Redirect.to(url(id, product) + "#row-" + criterion).saying("evaluation.sheet.saved", criterion);
        } catch (Stale late) {
            return part
                    ? stale(actor, session, product, criterion)
                    : page(actor, session, product, criterion, List.of(), HttpStatus.CONFLICT);
        } catch (RefusedException refused) {
            return part
                    ? refusedPart(refused, answer)
                    : page(actor, session, product, null, refused.refusals(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/products/{product}/sheet/comment")
    Object comment(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) boolean part) {
        SessionId session = new SessionId(id);
        Typed typed = new Typed(form);
        int seen = typed.wholeOr("version", 0);
        try {
            saving.comment(actor, session, product, typed.text("comment"), seen);
            return part
                    ? new AnswerPart("kept", seen + 1, "", "", null)
                    : Redirect.to(url(id, product) + "#overall").saying("evaluation.sheet.comment.saved");
        } catch (Stale late) {
            return part
                    ? Rendered.of(
                            new AnswerPart("stale", seen, "evaluation.sheet.stale", "", null), HttpStatus.CONFLICT)
                    : page(actor, session, product, "", List.of(), HttpStatus.CONFLICT);
        } catch (RefusedException refused) {
            return part
                    ? refusedPart(refused, new SavedAnswer("", null, "", seen))
                    : page(actor, session, product, null, refused.refusals(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
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

    /** Too late: says so, and what is stored now; the version is the stored one, so that the next save counts. */
    private Rendered stale(Actor actor, SessionId session, UUID product, String criterion) {
        SavedAnswer now = queries.answer(actor, session, product, criterion);
        String current = queries.wording(actor, session, product, now);
        return Rendered.of(
                new AnswerPart("stale", now.version(), "evaluation.sheet.stale", current, null), HttpStatus.CONFLICT);
    }

    private static Rendered refusedPart(RefusedException refused, SavedAnswer answer) {
        Refusal first = refused.refusals().getFirst();
        return Rendered.of(
                new AnswerPart("refused", answer.version(), first.messageKey(), "", null),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Object page(
            Actor actor,
            SessionId session,
            UUID product,
            @org.jspecify.annotations.Nullable String subject,
            List<Refusal> refusals,
            HttpStatus status) {
        return Rendered.of(pageOf(actor, session, product, subject, refusals, NOTHING), status);
    }

    private SheetPage pageOf(
            Actor actor,
            SessionId session,
            UUID product,
            @org.jspecify.annotations.Nullable String subject,
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
                desks.beside(actor, desk));
    }

    private static String url(UUID session, UUID product) {
        return "/sessions/" + session + "/products/" + product + "/sheet";
    }
}
