package vn.saolang.evaluation.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.PlaceInRound;
import vn.saolang.evaluation.app.PlanExtraRound;
import vn.saolang.evaluation.app.RoundQueries;
import vn.saolang.evaluation.app.RoundQueries.Progress;
import vn.saolang.evaluation.app.session.ConveneSession;
import vn.saolang.evaluation.model.Round;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** The office's rounds: places dossiers, plans extra rounds, calls meetings. */
@Controller
class RoundController {

    private final RoundQueries queries;
    private final PlaceInRound placing;
    private final PlanExtraRound planning;
    private final ConveneSession convening;

    RoundController(RoundQueries queries, PlaceInRound placing, PlanExtraRound planning, ConveneSession convening) {
        this.queries = queries;
        this.placing = placing;
        this.planning = planning;
        this.convening = convening;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/rounds")
    RoundsPage rounds(Actor actor) {
        return roundsPage(OfficeScope.of(actor), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/rounds/placements")
    Object place(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        String scope = OfficeScope.of(actor);
        Typed typed = new Typed(form);
        UUID extra = typed.id("round");
        try {
            int placed = placing.place(actor, scope, typed.ids("candidate"), extra == null ? null : new RoundId(extra));
            return Redirect.to("/rounds").saying("evaluation.rounds.placed", Integer.toString(placed));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(roundsPage(scope, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/rounds")
    Object planExtra(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        String scope = OfficeScope.of(actor);
        Typed typed = new Typed(form);
        try {
            RoundId id = planning.plan(
                    actor,
                    scope,
                    new PlanExtraRound.Plan(
                            typed.id("rules"),
                            typed.text("plan"),
                            typed.day("requestedBefore"),
                            typed.day("finishedBefore")));
            return Redirect.to("/rounds/" + id).saying("evaluation.rounds.extra.planned");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(roundsPage(scope, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/rounds/{id}")
    RoundPage round(Actor actor, @PathVariable UUID id) {
        return roundPage(actor, new RoundId(id), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/rounds/{id}/sessions")
    Object convene(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID council = typed.id("council");
        try {
            SessionId session = convening.convene(
                    actor,
                    new RoundId(id),
                    new ConveneSession.Invitation(
                            council == null ? null : new CouncilId(council),
                            typed.id("rules"),
                            typed.day("heldOn"),
                            typed.text("place"),
                            typed.ids("candidate")));
            return Redirect.to("/sessions/" + session).saying("evaluation.session.convened");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(roundPage(actor, new RoundId(id), typed, refused.refusals()));
        }
    }

    private RoundsPage roundsPage(String scope, Typed typed, List<Refusal> refusals) {
        List<RoundsPage.Waiting> waiting = placing.waiting(scope).stream()
                .map(one -> new RoundsPage.Waiting(one, placing.windowOf(scope, one.requestedOn())))
                .toList();
        List<Progress> rounds = queries.rounds(scope);
        List<CouncilRules> providing = queries.inForce(scope).stream()
                .filter(CouncilRules::extraRounds)
                .toList();
        List<Round> extras =
                rounds.stream().map(Progress::round).filter(Round::extra).toList();
        return new RoundsPage(Level.ofScope(scope), waiting, rounds, providing, extras, typed, refusals);
    }

    private RoundPage roundPage(Actor actor, RoundId id, Typed typed, List<Refusal> refusals) {
        RoundQueries.Whole whole = queries.round(actor, id);
        String scope = whole.round().scope();
        return new RoundPage(whole, queries.sitting(scope), queries.inForce(scope), typed, refusals);
    }
}
