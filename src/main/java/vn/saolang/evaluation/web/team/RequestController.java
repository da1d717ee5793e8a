package vn.saolang.evaluation.web.team;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.app.team.AskForMore;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.model.team.RequestKind;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** What the team asks for: proposed by advisers, sent or declined by the office, closed by the team. */
@Controller
class RequestController {

    private final TeamQueries queries;
    private final AskForMore asking;

    RequestController(TeamQueries queries, AskForMore asking) {
        this.queries = queries;
        this.asking = asking;
    }

    @Access({Role.ADVISER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/team/{id}/requests")
    RequestsPage requests(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String criterion) {
        LinkedMultiValueMap<String, String> start = new LinkedMultiValueMap<>();
        start.set("criterion", criterion);
        return new RequestsPage(queries.whole(actor, id), new Typed(start), List.of());
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/requests")
    Object propose(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        RequestKind kind =
                typed.text("kind").isEmpty() ? null : typed.choice("kind", RequestKind.class, RequestKind.EVIDENCE);
        return done(
                actor,
                id,
                typed,
                "evaluation.request.proposed",
                () -> asking.propose(
                        actor,
                        id,
                        new AskForMore.Wish(typed.text("criterion"), kind, typed.text("reason"), typed.day("dueOn"))));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/team/{id}/requests/{request}/sending")
    Object send(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        return done(
                actor,
                id,
                typed,
                "evaluation.request.sent",
                () -> asking.send(actor, id, request, typed.text("words-" + request)));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/team/{id}/requests/{request}/declining")
    Object decline(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        return done(
                actor,
                id,
                typed,
                "evaluation.request.declined",
                () -> asking.decline(actor, id, request, typed.text("words-" + request)));
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/requests/{request}/closing")
    Object close(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        return done(
                actor,
                id,
                typed,
                "evaluation.request.closed",
                () -> asking.close(actor, id, request, typed.text("words-" + request)));
    }

    private Object done(Actor actor, UUID id, Typed typed, String message, Runnable act) {
        try {
            act.run();
            return Redirect.to("/team/" + id + "/requests").saying(message);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new RequestsPage(queries.whole(actor, id), typed, refused.refusals()));
        }
    }
}
