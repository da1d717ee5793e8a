package vn.saolang.support.web.reward;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.support.app.reward.Commend;
import vn.saolang.support.model.reward.Commendation;
import vn.saolang.support.web.Typed;

/** Rewards and commendations of a province; a producer sees its own. */
@Controller
class CommendationController {

    private final Commend commending;
    private final Producers producers;

    CommendationController(Commend commending, Producers producers) {
        this.commending = commending;
        this.producers = producers;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @GetMapping("/support/commendations")
    CommendationsPage list(Actor actor, @RequestParam(defaultValue = "") String entity) {
        if (entity.isBlank() || !actor.has(Role.PROVINCE_OFFICE)) {
            return page(actor, Map.of(), List.of());
        }
        String name =
                producers.find(EntityId.parse(entity)).map(EntitySummary::name).orElse("");
        return page(actor, Map.of("entity", entity, "honoured", name), List.of());
    }

    private CommendationsPage page(Actor actor, Map<String, String> typed, List<Refusal> refusals) {
        return new CommendationsPage(commending.seenBy(actor), actor.has(Role.PROVINCE_OFFICE), typed, refusals);
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/support/commendations")
    Object enter(Actor actor, @RequestParam Map<String, String> typed) {
        String entity = typed.getOrDefault("entity", "");
        try {
            commending.enter(
                    actor,
                    new Commendation(
                            UUID.randomUUID(),
                            entity.isBlank() ? null : EntityId.parse(entity),
                            typed.getOrDefault("honoured", "").strip(),
                            typed.getOrDefault("form", "").strip(),
                            typed.getOrDefault("reason", "").strip(),
                            typed.getOrDefault("decision", "").strip(),
                            Typed.day(typed.getOrDefault("decidedOn", "")),
                            typed.getOrDefault("issuer", "").strip(),
                            Typed.dong(typed.getOrDefault("amount", "")),
                            null));
            return Redirect.to("/support/commendations").saying("support.done.commended");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, typed, refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/support/commendations/{id}/strike")
    Object strike(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            commending.strike(actor, id, reason);
            return Redirect.to("/support/commendations").saying("support.done.struck");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, Map.of(), refused.refusals()));
        }
    }
}
