package vn.saolang.producer.web.strength;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.strength.StrengthQueries;
import vn.saolang.producer.app.strength.StrengthQueries.Whole;
import vn.saolang.producer.app.strength.TellStrength;
import vn.saolang.producer.model.strength.Restructuring;

/** What a producer is and can do: told by itself or by its office for it. */
@Controller
class StrengthController {

    private final StrengthQueries queries;
    private final TellStrength telling;
    private final VietnamTime time;

    StrengthController(StrengthQueries queries, TellStrength telling, VietnamTime time) {
        this.queries = queries;
        this.telling = telling;
        this.time = time;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/entities/{id}/strengths")
    StrengthPage show(Actor actor, @PathVariable String id) {
        Whole whole = queries.of(actor, EntityId.parse(id));
        return new StrengthPage(whole, form(whole), List.of());
    }

    private StrengthForm form(Whole whole) {
        return StrengthForm.of(
                whole.traits(),
                whole.years().isEmpty() ? null : whole.years().getFirst(),
                time.today().getYear());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/entities/{id}/strengths/traits")
    Object declare(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        StrengthForm form = new StrengthForm(typed);
        return keep(actor, id, form, () -> telling.declare(actor, EntityId.parse(id), form.answers()));
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/entities/{id}/strengths/capacity")
    Object capacity(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        StrengthForm form = new StrengthForm(typed);
        return keep(actor, id, form, () -> telling.keep(actor, EntityId.parse(id), form.strength()));
    }

    private Object keep(Actor actor, String id, StrengthForm form, Runnable act) {
        try {
            act.run();
            return Redirect.to("/entities/" + id + "/strengths").saying("producer.strength.kept");
        } catch (RefusedException refused) {
            Whole whole = queries.of(actor, EntityId.parse(id));
            form(whole).typed().forEach((field, values) -> form.typed().putIfAbsent(field, values));
            return Rendered.unprocessable(new StrengthPage(whole, form, refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/entities/{id}/restructurings/{restructuring}")
    RestructuringPage restructuring(Actor actor, @PathVariable String id, @PathVariable String restructuring) {
        Whole whole = queries.of(actor, EntityId.parse(id));
        if (!whole.mayWrite()) {
            throw new NotFound("restructuring");
        }
        if (restructuring.equals("new")) {
            StrengthForm form = StrengthForm.blank();
            form.typed().set("fromKind", whole.entity().kind().name());
            return new RestructuringPage(whole.entity(), restructuring, form, false, List.of());
        }
        return new RestructuringPage(
                whole.entity(), restructuring, StrengthForm.of(find(whole, restructuring)), false, List.of());
    }

    private static Restructuring find(Whole whole, String id) {
        return whole.restructurings().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("restructuring " + id));
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/entities/{id}/restructurings/{restructuring}")
    Object restructure(
            Actor actor,
            @PathVariable String id,
            @PathVariable String restructuring,
            @RequestParam MultiValueMap<String, String> typed) {
        EntityId entity = EntityId.parse(id);
        StrengthForm form = new StrengthForm(typed);
        Whole whole = queries.of(actor, entity);
        @Nullable Restructuring before = restructuring.equals("new") ? null : find(whole, restructuring);
        try {
            if (before == null) {
                telling.restructure(actor, entity, form.restructuring());
            } else {
                telling.changeRestructuring(actor, entity, before.id(), form.version(), form.restructuring());
            }
            return Redirect.to("/entities/" + id + "/strengths").saying("producer.strength.kept");
        } catch (RefusedException refused) {
            List<Refusal> refusals = refused.refusals();
            return Rendered.unprocessable(new RestructuringPage(whole.entity(), restructuring, form, false, refusals));
        } catch (Stale stale) {
            form.typed().set("version", Integer.toString(before == null ? 0 : before.version()));
            return Rendered.of(
                    new RestructuringPage(whole.entity(), restructuring, form, true, List.of()), HttpStatus.CONFLICT);
        }
    }
}
