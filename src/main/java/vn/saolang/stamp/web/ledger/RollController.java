package vn.saolang.stamp.web.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.ledger.ActivateStamps;
import vn.saolang.stamp.app.ledger.ApplyStamps;
import vn.saolang.stamp.app.ledger.DeliverStamps;
import vn.saolang.stamp.app.ledger.RollFile;
import vn.saolang.stamp.app.ledger.VoidStamps;
import vn.saolang.stamp.model.ledger.TypedRun;

/** The page of a roll and the moves of its stamps. */
@Controller
class RollController {

    private final RollFile rolls;
    private final DeliverStamps delivering;
    private final ApplyStamps applying;
    private final ActivateStamps activating;
    private final VoidStamps voiding;

    RollController(
            RollFile rolls,
            DeliverStamps delivering,
            ApplyStamps applying,
            ActivateStamps activating,
            VoidStamps voiding) {
        this.rolls = rolls;
        this.delivering = delivering;
        this.applying = applying;
        this.activating = activating;
        this.voiding = voiding;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/orders/{id}")
    RollPage show(Actor actor, @PathVariable String id, @RequestParam(name = "do", defaultValue = "") String act) {
        RollFile.Roll roll = rolls.get(actor, OrderId.parse(id));
        List<String> open = RollPage.acts(roll);
        String first =
                open.stream().filter(one -> !one.equals("void")).findFirst().orElse("");
        String chosen = open.contains(act) ? act : first;
        return new RollPage(roll, rolls.lots(roll), chosen, RollPage.proposed(roll, chosen), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/orders/{id}/deliver")
    Object deliver(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form) {
        return answer(actor, id, "deliver", form, order -> delivering.deliver(actor, order, run(form)));
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/orders/{id}/apply")
    Object apply(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                "apply",
                form,
                order -> applying.apply(
                        actor, order, run(form), form.getOrDefault("lot", ""), "true".equals(form.get("accepted"))));
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/orders/{id}/activate")
    Object activate(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form) {
        return answer(actor, id, "activate", form, order -> activating.activate(actor, order, run(form)));
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/orders/{id}/void")
    Object makeVoid(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                "void",
                form,
                order -> voiding.makeVoid(
                        actor, order, run(form), form.getOrDefault("cause", ""), form.getOrDefault("note", "")));
    }

    private static TypedRun run(Map<String, String> form) {
        return TypedRun.of(form.getOrDefault("from", ""), form.getOrDefault("to", ""));
    }

    private Object answer(Actor actor, String id, String act, Map<String, String> form, ToIntFunction<OrderId> verb) {
        OrderId order = OrderId.parse(id);
        try {
            int moved = verb.applyAsInt(order);
            return Redirect.to("/stamps/orders/" + id).saying("stamp.done." + act, Integer.toString(moved));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, order, act, form, refused.refusals()));
        }
    }

    private RollPage page(Actor actor, OrderId id, String act, Map<String, String> typed, List<Refusal> refusals) {
        RollFile.Roll roll = rolls.get(actor, id);
        return new RollPage(roll, rolls.lots(roll), act, typed, refusals);
    }
}
