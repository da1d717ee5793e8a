package vn.saolang.evaluation.web.session;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.KnockOutProduct;
import vn.saolang.evaluation.app.session.NoteAttendance;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.session.RecordFinding;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.Findings.TieConclusion;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** The meeting: who is there, what is open, what the chair decides. */
@Controller
class SessionController {

    private final SessionQueries queries;
    private final NoteAttendance attendance;
    private final OpenScoring opening;
    private final ReopenSheets reopening;
    private final RecordFinding recording;
    private final KnockOutProduct knocking;
    private final CloseProduct closing;
    private final SessionPages pages;

    SessionController(
            SessionQueries queries,
            NoteAttendance attendance,
            OpenScoring opening,
            ReopenSheets reopening,
            RecordFinding recording,
            KnockOutProduct knocking,
            CloseProduct closing,
            SessionPages pages) {
        this.queries = queries;
        this.attendance = attendance;
        this.opening = opening;
        this.reopening = reopening;
        this.recording = recording;
        this.knocking = knocking;
        this.closing = closing;
        this.pages = pages;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions")
    SessionsPage sessions(Actor actor) {
        return new SessionsPage(queries.sessions(actor), queries.waitingForSheet(actor));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}")
    SessionPage session(Actor actor, @PathVariable UUID id) {
        return pages.session(actor, new SessionId(id), null, new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/attendance")
    Redirect note(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        attendance.note(actor, new SessionId(id), new HashSet<>(new Typed(form).ids("present")));
        return Redirect.to("/sessions/" + id).saying("evaluation.attendance.saved");
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/products/{product}/opening")
    Object open(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.open.done",
                (session, typed) -> opening.open(actor, session, product, typed.text("tourismCase")));
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/products/{product}/reopening")
    Object reopen(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.reopen.done",
                (session, typed) ->
                        reopening.reopen(actor, session, product, typed.text("reason"), typed.ticked("secondLook")));
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/products/{product}/exemptions")
    Object exempt(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.exempt.done",
                (session, typed) ->
                        recording.exempt(actor, session, product, typed.text("criterion"), typed.text("reason")));
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/products/{product}/conclusions")
    Object conclude(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(actor, id, product, form, "evaluation.tie.done", (session, typed) -> {
            TieConclusion tie = new TieConclusion(
                    typed.wholeOr("stars", 0),
                    typed.text("criterion"),
                    typed.text("met").equals("true"),
                    typed.text("reason"));
            recording.concludeTie(actor, session, product, tie);
        });
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/products/{product}/knock-out")
    Object knockOut(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.knock-out.done",
                (session, typed) ->
                        knocking.knockOut(actor, session, product, typed.text("ground"), typed.text("reason")));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/products/{product}/closing")
    Object close(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.close.done",
                (session, _) -> closing.close(actor, session, product));
    }

    /** One decision at the table. */
    private interface Act {
        void run(SessionId session, Typed typed);
    }

    private Object act(Actor actor, UUID id, UUID product, MultiValueMap<String, String> form, String done, Act deed) {
        SessionId session = new SessionId(id);
        Typed typed = new Typed(form);
        try {
            deed.run(session, typed);
            return Redirect.to("/sessions/" + id + "#p-" + product).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.session(actor, session, product, typed, refused.refusals()));
        }
    }
}
