package vn.saolang.evaluation.web.hall;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.app.hall.EndSeat;
import vn.saolang.evaluation.app.hall.SeatQueries;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Members who leave a council, and who takes their place. */
@Controller
class SeatController {

    private final SeatQueries queries;
    private final EndSeat ending;
    private final MessageSource messages;

    SeatController(SeatQueries queries, EndSeat ending, MessageSource messages) {
        this.queries = queries;
        this.ending = ending;
        this.messages = messages;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/councils/{id}/seats")
    SeatsPage seats(Actor actor, @PathVariable UUID id, Locale locale) {
        return page(actor, id, locale, new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/councils/{id}/seats")
    Object end(Actor actor, @PathVariable UUID id, Locale locale, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Decision decision = new Decision(typed.given("number"), typed.day("date"), typed.given("signedBy"));
        try {
            ending.end(
                    actor,
                    new CouncilId(id),
                    new EndSeat.Change(
                            typed.id("seat"),
                            decision,
                            typed.text("reason"),
                            typed.id("successor"),
                            typed.text("agency")));
            return Redirect.to("/councils/" + id + "/seats").saying("evaluation.seats.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, locale, typed, refused.refusals()));
        }
    }

    private SeatsPage page(Actor actor, UUID id, Locale locale, Typed typed, List<Refusal> refusals) {
        Map<String, String> roles = new HashMap<>();
        for (SeatRole role : SeatRole.values()) {
            roles.put(role.name(), messages.getMessage("evaluation.seat." + role, null, locale));
        }
        return new SeatsPage(queries.seats(actor, new CouncilId(id)), roles, typed, refusals);
    }
}
