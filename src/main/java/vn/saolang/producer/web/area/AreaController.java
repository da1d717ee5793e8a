package vn.saolang.producer.web.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.app.area.EndArea;
import vn.saolang.producer.app.area.RegisterArea;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaId;

/** A producer's areas: register, look, change, end. */
@Controller
class AreaController {

    private final AreaQueries queries;
    private final AreaPages pages;
    private final EntityQueries entities;
    private final RegisterArea registering;
    private final EndArea ending;

    AreaController(
            AreaQueries queries, AreaPages pages, EntityQueries entities, RegisterArea registering, EndArea ending) {
        this.queries = queries;
        this.pages = pages;
        this.entities = entities;
        this.registering = registering;
        this.ending = ending;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/entities/{id}/areas")
    AreasPage list(Actor actor, @PathVariable String id) {
        return pages.list(actor, entities.shownTo(actor, EntityId.parse(id)));
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/areas/new")
    AreaEditPage blank(Actor actor, @PathVariable String id) {
        EntityId entity = own(actor, id);
        AreaForm form = AreaForm.blank();
        form.typed().set("commune", entities.get(entity).commune().key());
        return fresh(form, entity, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/areas")
    Object create(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        EntityId entity = own(actor, id);
        AreaForm form = AreaForm.typedAs(typed);
        try {
            stopAtUnreadable(form, null);
            AreaId area = registering.register(actor, entity, form.draft());
            return Redirect.to("/entities/" + entity + "/areas/" + area).saying("producer.area.registered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(fresh(form, entity, refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/entities/{id}/areas/{area}")
    AreaPage show(Actor actor, @PathVariable String id, @PathVariable String area) {
        return pages.show(actor, shown(actor, id, area), null, List.of());
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/areas/{area}/edit")
    AreaEditPage edit(Actor actor, @PathVariable String id, @PathVariable String area) {
        Area before = changeable(actor, id, area);
        return changed(AreaForm.of(before), before, false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/areas/{area}")
    Object change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String area,
            @RequestParam MultiValueMap<String, String> typed) {
        Area before = changeable(actor, id, area);
        AreaForm form = AreaForm.typedAs(typed);
        try {
            stopAtUnreadable(form, before);
            registering.change(actor, before.id(), form.version(), form.draft());
            return Redirect.to(url(before)).saying("producer.area.changed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(changed(form, before, false, refused.refusals()));
        } catch (Stale stale) {
            form.typed().set("version", Integer.toString(before.version()));
            return Rendered.of(changed(form, before, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/areas/{area}/end")
    Redirect end(
            Actor actor,
            @PathVariable String id,
            @PathVariable String area,
            @RequestParam MultiValueMap<String, String> typed) {
        Area before = changeable(actor, id, area);
        ending.end(actor, before.id(), new AreaForm(typed).version());
        return Redirect.to("/entities/" + before.entity() + "/areas").saying("producer.area.ended", before.name());
    }

    /** A day that is none is told together with everything else that is wrong. */
    private void stopAtUnreadable(AreaForm form, @Nullable Area before) {
        if (!form.unreadable().isEmpty()) {
            List<Refusal> all = new ArrayList<>(form.unreadable());
            all.addAll(registering.defects(form.draft(), before == null ? null : before.commune()));
            throw new RefusedException(all);
        }
    }

    private EntityId own(Actor actor, String id) {
        EntityId entity = EntityId.parse(id);
        if (entities.standing(actor).stream().noneMatch(one -> one.id().equals(entity))) {
            throw new NotFound("entity " + id);
        }
        return entity;
    }

    private Area shown(Actor actor, String entity, String area) {
        return of(queries.shownTo(actor, AreaId.parse(area)), entity);
    }

    private Area changeable(Actor actor, String entity, String area) {
        Area found = of(queries.own(actor, AreaId.parse(area)), entity);
        if (found.endedOn() != null) {
            throw new NotFound("area " + area + ", which has ended");
        }
        return found;
    }

    private static Area of(Area area, String entity) {
        if (!Objects.equals(area.entity(), EntityId.parse(entity))) {
            throw new NotFound("area " + area.id());
        }
        return area;
    }

    private AreaEditPage fresh(AreaForm form, EntityId entity, List<Refusal> wrong) {
        return pages.edit(form, entity, null, false, wrong);
    }

    private AreaEditPage changed(AreaForm form, Area area, boolean stale, List<Refusal> wrong) {
        return pages.edit(form, area.entity(), area, stale, wrong);
    }

    private static String url(Area area) {
        return "/entities/" + area.entity() + "/areas/" + area.id();
    }
}
