package vn.saolang.recognition.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.AwaitingResults;
import vn.saolang.recognition.app.DecisionQueries;
import vn.saolang.recognition.app.MoveDecision;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.app.PrepareDecision;
import vn.saolang.recognition.app.SendUp;
import vn.saolang.recognition.app.SignDecision;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionKind;

/** Decisions from draft to signature, and the way up to the ministry. */
@Controller
class DecisionController {

    private final AwaitingResults awaiting;
    private final DecisionQueries decisions;
    private final PrepareDecision preparing;
    private final MoveDecision moving;
    private final SignDecision signing;
    private final SendUp sending;

    DecisionController(
            AwaitingResults awaiting,
            DecisionQueries decisions,
            PrepareDecision preparing,
            MoveDecision moving,
            SignDecision signing,
            SendUp sending) {
        this.awaiting = awaiting;
        this.decisions = decisions;
        this.preparing = preparing;
        this.moving = moving;
        this.signing = signing;
        this.sending = sending;
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/decisions")
    DecisionsPage list(Actor actor) {
        return list(actor, List.of());
    }

    private DecisionsPage list(Actor actor, List<Refusal> refusals) {
        String scope = Office.scopeOf(actor);
        boolean office = Level.isOffice(actor, scope);
        return new DecisionsPage(office, office ? awaiting.of(scope) : List.of(), decisions.ofScope(scope), refusals);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/decisions")
    Object prepare(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        try {
            List<ResultId> results = form.getOrDefault("result", List.of()).stream()
                    .map(Ids::result)
                    .toList();
            UUID id = preparing.prepare(actor, Ids.kind(form.getFirst("kind")), results);
            return Redirect.to("/decisions/" + id).saying("recognition.done.prepared");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(list(actor, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/decisions/{id}")
    DecisionPage show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, "", "", "", List.of());
    }

    private DecisionPage page(Actor actor, UUID id, String number, String day, String reason, List<Refusal> refusals) {
        Decision decision = decisions.get(actor, id);
        return new DecisionPage(
                decision,
                Level.isOffice(actor, decision.scope()),
                Office.isSigner(actor, decision.scope()),
                decision.kind() == DecisionKind.APPROVAL ? decisions.letter(id) : null,
                number,
                day,
                reason,
                refusals);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/decisions/{id}/submission")
    Object submit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day) {
        try {
            moving.submit(actor, id, version, number, day);
            return Redirect.to("/decisions/" + id).saying("recognition.done.submitted");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, number, day, "", refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/decisions/{id}/discarding")
    Redirect discard(Actor actor, @PathVariable UUID id, @RequestParam int version) {
        moving.discard(actor, id, version);
        return Redirect.to("/decisions").saying("recognition.done.discarded");
    }

    @Access({Role.PROVINCE_CHAIR, Role.MINISTER})
    @PostMapping("/decisions/{id}/return")
    Object giveBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason) {
        try {
            moving.giveBack(actor, id, version, reason);
            return Redirect.to("/decisions/" + id).saying("recognition.done.returned");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, "", "", reason, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_CHAIR, Role.MINISTER})
    @PostMapping("/decisions/{id}/signature")
    Object sign(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day) {
        try {
            signing.sign(actor, id, version, number, day);
            return Redirect.to("/decisions/" + id).saying("recognition.done.signed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, number, day, "", refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/decisions/{id}/letter")
    Object send(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day) {
        try {
            sending.send(actor, id, number, day);
            return Redirect.to("/decisions/" + id).saying("recognition.done.sent");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, number, day, "", refused.refusals()));
        }
    }
}
