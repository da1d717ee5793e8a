package vn.saolang.producer.web.area;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.app.area.DecideCapacity;
import vn.saolang.producer.app.area.DeclareCapacity;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaId;

/** What an area yields a year: the producer declares it, the office approves or refuses. */
@Controller
class CapacityController {

    private final AreaQueries queries;
    private final AreaPages pages;
    private final DeclareCapacity declaring;
    private final DecideCapacity deciding;

    CapacityController(AreaQueries queries, AreaPages pages, DeclareCapacity declaring, DecideCapacity deciding) {
        this.queries = queries;
        this.pages = pages;
        this.declaring = declaring;
        this.deciding = deciding;
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/areas/{area}/capacities")
    Object declare(
            Actor actor,
            @PathVariable String id,
            @PathVariable String area,
            @RequestParam MultiValueMap<String, String> typed) {
        Area before = of(queries.own(actor, AreaId.parse(area)), id);
        CapacityForm form = new CapacityForm(typed);
        try {
            declaring.declare(actor, before.id(), form.year(), form.quantity(), form.unit());
            return Redirect.to(url(before)).saying("producer.area.capacity.declared", form.get("year"));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.show(actor, before, form, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/entities/{id}/areas/{area}/capacities/decision")
    Object decide(
            Actor actor,
            @PathVariable String id,
            @PathVariable String area,
            @RequestParam MultiValueMap<String, String> typed) {
        Area before = of(queries.shownTo(actor, AreaId.parse(area)), id);
        CapacityForm form = new CapacityForm(typed);
        int year = Objects.requireNonNullElse(form.year(), 0);
        boolean approved = form.get("decision").equals("approve");
        try {
            if (approved) {
                deciding.approve(actor, before.id(), year, form.revision(), form.get("note"));
            } else {
                deciding.refuse(actor, before.id(), year, form.revision(), form.get("note"));
            }
            String said = approved ? "producer.area.capacity.approved" : "producer.area.capacity.refused";
            return Redirect.to(url(before)).saying(said, form.get("year"));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.show(actor, before, form, refused.refusals()));
        }
    }

    private static Area of(Area area, String entity) {
        if (!area.entity().equals(EntityId.parse(entity))) {
            throw new NotFound("area " + area.id());
        }
        return area;
    }

    private static String url(Area area) {
        return "/entities/" + area.entity() + "/areas/" + area.id();
    }
}
