package vn.saolang.evaluation.web.vote;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.hall.HallQueries;
import vn.saolang.evaluation.app.vote.CastVote;
import vn.saolang.evaluation.app.vote.CloseMotion;
import vn.saolang.evaluation.app.vote.MotionQueries;
import vn.saolang.evaluation.app.vote.PutMotion;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.hall.LivePart;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Votes of a meeting. */
@Controller
class MotionController {

    private final MotionQueries queries;
    private final HallQueries hall;
    private final PutMotion putting;
    private final CastVote casting;
    private final CloseMotion closing;

    MotionController(
            MotionQueries queries, HallQueries hall, PutMotion putting, CastVote casting, CloseMotion closing) {
        this.queries = queries;
        this.hall = hall;
        this.putting = putting;
        this.casting = casting;
        this.closing = closing;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/motions")
    MotionsPage motions(Actor actor, @PathVariable UUID id) {
        return page(actor, id, new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/motions")
    Object put(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        return act(actor, id, form, "evaluation.motion.put.done", (session, typed) -> {
            putting.put(actor, session, typed.id("product"), typed.text("question"), typed.ticked("secret"));
        });
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/motions/{motion}/vote")
    Object vote(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID motion,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                form,
                "evaluation.motion.vote.done",
                (session, typed) -> casting.cast(actor, session, motion, choiceOf(typed)));
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/motions/{motion}/closing")
    Object close(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID motion,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor, id, form, "evaluation.motion.close.done", (session, _) -> closing.close(actor, session, motion));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/motions/{motion}/withdrawal")
    Object withdraw(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID motion,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                form,
                "evaluation.motion.withdraw.done",
                (session, typed) -> closing.withdraw(actor, session, motion, typed.text("reason")));
    }

    private static @Nullable Choice choiceOf(Typed typed) {
        return List.of(Choice.values()).stream()
                .filter(one -> one.name().equals(typed.text("choice")))
                .findFirst()
                .orElse(null);
    }

    /** One act on a motion. */
    private interface Act {
        void run(SessionId session, Typed typed);
    }

    private Object act(Actor actor, UUID id, MultiValueMap<String, String> form, String done, Act deed) {
        Typed typed = new Typed(form);
        try {
            deed.run(new SessionId(id), typed);
            return Redirect.to("/sessions/" + id + "/motions").saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, typed, refused.refusals()));
        }
    }

    private MotionsPage page(Actor actor, UUID id, Typed typed, List<Refusal> refusals) {
        SessionId session = new SessionId(id);
        return new MotionsPage(queries.votes(actor, session), new LivePart(hall.live(actor, session)), typed, refusals);
    }
}
