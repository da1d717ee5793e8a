package vn.saolang.programme.web.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.app.UnitDoor;
import vn.saolang.programme.app.body.BodyQueries;
import vn.saolang.programme.app.body.KeepBodies;
import vn.saolang.programme.model.body.Body;
import vn.saolang.programme.model.body.BodyKind;
import vn.saolang.programme.model.body.BodyRules;
import vn.saolang.programme.model.body.Seat;
import vn.saolang.programme.web.Typed;
import vn.saolang.territory.Territory;

/** Bodies of a unit: list, set up, seat, release. */
@Controller
class BodyController {

    private final BodyQueries queries;
    private final KeepBodies keeping;
    private final UnitDoor door;
    private final Territory territory;
    private final VietnamTime time;

    BodyController(BodyQueries queries, KeepBodies keeping, UnitDoor door, Territory territory, VietnamTime time) {
        this.queries = queries;
        this.keeping = keeping;
        this.door = door;
        this.territory = territory;
        this.time = time;
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @GetMapping("/programme/bodies")
    BodiesPage list(Actor actor) {
        return page(actor, Typed.blank(), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/programme/bodies")
    Object setUp(Actor actor, @RequestParam MultiValueMap<String, String> values) {
        Typed form = new Typed(values);
        BodyRules.Draft draft = new BodyRules.Draft(
                form.choice(BodyKind.values(), "kind"), form.get("name"), form.get("decision"), form.day("from"));
        try {
            return Redirect.to("/programme/bodies/" + keeping.setUp(actor, draft))
                    .saying("programme.done.set-up");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, form, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.MINISTRY_OFFICE})
    @GetMapping("/programme/bodies/{id}")
    BodyPage show(Actor actor, @PathVariable String id) {
        return page(actor, queries.shownTo(actor, uuid(id)), false, Typed.blank(), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/programme/bodies/{id}/members")
    Object appoint(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> values) {
        Typed form = new Typed(values);
        BodyRules.Seating seating = new BodyRules.Seating(
                form.choice(Seat.values(), "seat"),
                form.get("name"),
                form.get("post"),
                form.get("agency"),
                form.get("decision"),
                form.day("from"));
        return answered(
                actor,
                id,
                form,
                "programme.done.appointed",
                body -> keeping.appoint(actor, body, form.whole("version"), seating));
    }

    /** Releases one member, or ends the whole body when none is named. */
    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/programme/bodies/{id}/ends")
    Object end(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> values) {
        Typed form = new Typed(values);
        return answered(actor, id, form, "programme.done.released", body -> {
            if (form.get("member").isEmpty()) {
                keeping.dissolve(actor, body, form.whole("version"), form.day("to"), form.get("why"));
            } else {
                keeping.release(
                        actor, body, form.whole("version"), uuid(form.get("member")), form.day("to"), form.get("why"));
            }
        });
    }

    private Object answered(Actor actor, String id, Typed form, String said, java.util.function.Consumer<UUID> act) {
        UUID body = uuid(id);
        try {
            act.accept(body);
            return Redirect.to("/programme/bodies/" + id).saying(said);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, queries.shownTo(actor, body), false, form, refused.refusals()));
        } catch (Stale _) {
            return Rendered.of(page(actor, queries.shownTo(actor, body), true, form, List.of()), HttpStatus.CONFLICT);
        }
    }

    private BodyPage page(Actor actor, Body body, boolean stale, Typed form, List<Refusal> refusals) {
        return new BodyPage(
                body,
                territory.get(body.unit()).name(),
                door.mayWrite(actor, body.unit()),
                time.today(),
                stale,
                form,
                refusals);
    }

    private BodiesPage page(Actor actor, Typed form, List<Refusal> refusals) {
        List<Body> own = queries.ownBodies(actor);
        List<Body> communes = queries.communeBodies(actor);
        Map<String, String> units = new HashMap<>();
        own.forEach(one -> units.put(one.unit().key(), territory.get(one.unit()).name()));
        communes.forEach(
                one -> units.put(one.unit().key(), territory.get(one.unit()).name()));
        boolean mayWrite =
                OfficeUnit.of(actor).filter(unit -> door.mayWrite(actor, unit)).isPresent();
        return new BodiesPage(own, communes, units, queries.named(actor), mayWrite, time.today(), form, refusals);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("body");
        }
    }
}
