package vn.saolang.evaluation.web.conflict;

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
import vn.saolang.evaluation.app.conflict.AnswerSignal;
import vn.saolang.evaluation.app.conflict.ConflictQueries;
import vn.saolang.evaluation.app.conflict.RecuseMember;
import vn.saolang.evaluation.app.conflict.TakeOutProduct;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** What chair and office decide about conflicts of interest. */
@Controller
class ConflictController {

    private final ConflictQueries queries;
    private final RecuseMember recusing;
    private final AnswerSignal answering;
    private final TakeOutProduct removing;

    ConflictController(
            ConflictQueries queries, RecuseMember recusing, AnswerSignal answering, TakeOutProduct removing) {
        this.queries = queries;
        this.recusing = recusing;
        this.answering = answering;
        this.removing = removing;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/conflicts")
    ConflictsPage conflicts(Actor actor, @PathVariable UUID id) {
        return page(actor, id, null, new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/products/{product}/recusals")
    Object recuse(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(actor, id, product, form, "evaluation.conflicts.recuse.done", (session, typed) -> {
            ConflictKind kind = typed.choice("kind", ConflictKind.class, ConflictKind.OTHER);
            recusing.recuse(actor, session, product, seat(typed), kind, typed.text("reason"));
        });
    }

    @Access({Role.COUNCIL_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/products/{product}/admissions")
    Object admit(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.conflicts.admit.done",
                (session, typed) -> recusing.admit(actor, session, product, seat(typed), typed.text("reason")));
    }

    @Access({Role.COUNCIL_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/products/{product}/signals")
    Object answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.conflicts.answer.done",
                (session, typed) -> answering.answer(
                        actor,
                        session,
                        product,
                        seat(typed),
                        typed.text("rule"),
                        typed.text("facts"),
                        Chosen.answer(typed, "recused"),
                        typed.text("reason")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/products/{product}/removal")
    Object remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.conflicts.remove.done",
                (session, typed) -> removing.takeOut(actor, session, product, typed.text("reason")));
    }

    private static UUID seat(Typed typed) {
        UUID seat = typed.id("seat");
        if (seat == null) {
            throw new NotFound("seat");
        }
        return seat;
    }

    /** One decision. */
    private interface Act {
        void run(SessionId session, Typed typed);
    }

    private Object act(Actor actor, UUID id, UUID product, MultiValueMap<String, String> form, String done, Act deed) {
        Typed typed = new Typed(form);
        try {
            deed.run(new SessionId(id), typed);
            return Redirect.to("/sessions/" + id + "/conflicts").saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, product, typed, refused.refusals()));
        }
    }

    private ConflictsPage page(Actor actor, UUID id, @Nullable UUID subject, Typed typed, List<Refusal> refusals) {
        return new ConflictsPage(queries.review(actor, new SessionId(id)), subject, typed, refusals);
    }
}
