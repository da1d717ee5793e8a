package vn.saolang.producer.web;

import java.util.List;
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
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.RegisterEntity;
import vn.saolang.producer.app.succession.SuccessionQueries;
import vn.saolang.territory.Territory;

/** Pages of entities: register, look, change. */
@Controller
class EntityController implements NavSource {

    private final EntityQueries entities;
    private final RegisterEntity register;
    private final Territory territory;
    private final VietnamTime time;
    private final SuccessionQueries succession;

    EntityController(
            EntityQueries entities,
            RegisterEntity register,
            Territory territory,
            VietnamTime time,
            SuccessionQueries succession) {
        this.entities = entities;
        this.succession = succession;
        this.register = register;
        this.territory = territory;
        this.time = time;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities")
    EntitiesPage list(Actor actor) {
        return new EntitiesPage(entities.of(actor));
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/new")
    EntityEditPage blank() {
        return page(EntityForm.blank(), "/entities", true, false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities")
    Object create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        EntityForm form = new EntityForm(typed);
        try {
            EntityId id = register.register(actor, form.details());
            return Redirect.to("/entities/" + id).saying("producer.registered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(form, "/entities", true, false, refused.refusals()));
        }
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/entities/{id}")
    EntityPage show(Actor actor, @PathVariable String id) {
        Entity entity = entities.shownTo(actor, EntityId.parse(id));
        return new EntityPage(
                entity,
                territory.get(entity.commune()).name() + ", "
                        + territory.provinceOf(entity.commune()).name(),
                entities.isMember(actor.account(), entity.id()),
                lineOf(entity));
    }

    private EntityPage.Line lineOf(Entity entity) {
        EntityId now = succession.currentOf(entity.id());
        return new EntityPage.Line(
                now.equals(entity.id()) ? null : entities.get(now).summary(),
                succession.lineOf(entity.id()).stream()
                        .filter(one -> !one.equals(entity.id()))
                        .map(one -> entities.get(one).summary())
                        .toList(),
                succession.namesOf(entity.id()).stream()
                        .filter(name -> !name.equals(entity.details().name()))
                        .toList());
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/edit")
    EntityEditPage edit(Actor actor, @PathVariable String id) {
        Entity entity = own(actor, id);
        return page(EntityForm.of(entity), "/entities/" + id, false, false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}")
    Object change(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        EntityForm form = new EntityForm(typed);
        Entity before = own(actor, id);
        try {
            register.change(actor, before.id(), form.version(), form.details());
            return Redirect.to("/entities/" + id).saying("producer.changed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(form, "/entities/" + id, false, false, refused.refusals()));
        } catch (Stale stale) {
            form.typed().set("version", Integer.toString(before.version()));
            return Rendered.of(
                    page(form, "/entities/" + id, false, true, List.of()),
                    org.springframework.http.HttpStatus.CONFLICT);
        }
    }

    private Entity own(Actor actor, String id) {
        Entity entity = entities.get(EntityId.parse(id));
        if (!entities.isMember(actor.account(), entity.id())) {
            throw new NotFound("entity " + id);
        }
        return entity;
    }

    private EntityEditPage page(EntityForm form, String action, boolean fresh, boolean stale, List<Refusal> refusals) {
        return new EntityEditPage(form, action, fresh, stale, territory.choices(time.today()), refusals);
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PRODUCER) ? List.of(new NavItem(20, "producer.list.title", "/entities")) : List.of();
    }
}
