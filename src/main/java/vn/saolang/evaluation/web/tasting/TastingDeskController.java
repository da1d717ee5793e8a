package vn.saolang.evaluation.web.tasting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.tasting.EndTasting;
import vn.saolang.evaluation.app.tasting.PrepareTasting;
import vn.saolang.evaluation.app.tasting.TastingQueries;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Preparing, starting and ending tastings. */
@Controller
class TastingDeskController {

    private static final Typed NOTHING = new Typed(new LinkedMultiValueMap<>());

    private final TastingQueries queries;
    private final PrepareTasting preparing;
    private final EndTasting ending;

    TastingDeskController(TastingQueries queries, PrepareTasting preparing, EndTasting ending) {
        this.queries = queries;
        this.preparing = preparing;
        this.ending = ending;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/tasting/desk")
    TastingDeskPage desk(Actor actor, @PathVariable UUID id) {
        return new TastingDeskPage(queries.desk(actor, new SessionId(id)), NOTHING, List.of());
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/tasting/preparation")
    Object prepare(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Map<UUID, List<String>> chosen = new LinkedHashMap<>();
        for (UUID product : typed.ids("product")) {
            chosen.put(product, Objects.requireNonNullElse(form.get("criteria-" + product), List.<String>of()));
        }
        return act(actor, id, typed, "prepared", session -> preparing.prepare(actor, session, chosen));
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/tasting/start")
    Object start(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        return act(actor, id, new Typed(form), "started", session -> preparing.start(actor, session, tasting(form)));
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/tasting/drop")
    Object drop(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        return act(actor, id, new Typed(form), "dropped", session -> preparing.drop(actor, session, tasting(form)));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/tasting/end")
    Object end(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        return act(actor, id, new Typed(form), "ended", session -> ending.end(actor, session, tasting(form)));
    }

    private static UUID tasting(MultiValueMap<String, String> form) {
        UUID id = new Typed(form).id("tasting");
        if (id == null) {
            throw new NotFound("tasting");
        }
        return id;
    }

    private interface Act {
        void on(SessionId session);
    }

    private Object act(Actor actor, UUID id, Typed typed, String done, Act act) {
        SessionId session = new SessionId(id);
        try {
            act.on(session);
            return Redirect.to("/sessions/" + id + "/tasting/desk").saying("evaluation.tasting.done." + done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new TastingDeskPage(queries.desk(actor, session), typed, refused.refusals()));
        }
    }
}
