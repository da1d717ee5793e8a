package vn.saolang.traceability.web.identifier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.traceability.app.identifier.IdentifierQueries;
import vn.saolang.traceability.app.identifier.RegisterPlace;

/** Places: the address book and the form of a new one. */
@Controller
class PlaceController {

    private final IdentifierQueries queries;
    private final RegisterPlace register;
    private final Producers producers;
    private final Territory territory;
    private final VietnamTime time;

    PlaceController(
            IdentifierQueries queries,
            RegisterPlace register,
            Producers producers,
            Territory territory,
            VietnamTime time) {
        this.queries = queries;
        this.register = register;
        this.producers = producers;
        this.territory = territory;
        this.time = time;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/places")
    PlacesPage list(Actor actor) {
        return new PlacesPage(queries.places(actor));
    }

    @Access(Role.PRODUCER)
    @GetMapping("/places/new")
    PlaceEditPage blank(Actor actor) {
        return page(actor, TypedForm.blank(), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/places")
    Object create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        try {
            register.register(actor, form.place());
            return Redirect.to("/places").saying("traceability.place.registered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, form, refused.refusals()));
        }
    }

    private PlaceEditPage page(Actor actor, TypedForm form, List<Refusal> refusals) {
        Map<String, String> entities = new LinkedHashMap<>();
        producers.standing(actor).forEach(entity -> entities.put(entity.id().toString(), entity.name()));
        return new PlaceEditPage(form, entities, territory.choices(time.today()), refusals);
    }
}
