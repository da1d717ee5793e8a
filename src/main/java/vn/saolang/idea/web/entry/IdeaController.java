package vn.saolang.idea.web.entry;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.app.entry.IdeaQueries;
import vn.saolang.idea.app.entry.RegisterIdea;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.app.similar.LookAlikes;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaFilter;
import vn.saolang.idea.model.similar.LookAlike;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;

/** Ideas: the list, the form on the phone, one idea. */
@Controller
class IdeaController implements NavSource {

    private final IdeaQueries queries;
    private final IdeaPages pages;
    private final RegisterIdea registering;
    private final LookAlikes similar;
    private final PotentialDoor potentials;

    IdeaController(
            IdeaQueries queries,
            IdeaPages pages,
            RegisterIdea registering,
            LookAlikes similar,
            PotentialDoor potentials) {
        this.queries = queries;
        this.pages = pages;
        this.registering = registering;
        this.similar = similar;
        this.potentials = potentials;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/ideas")
    IdeasPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "0") int page) {
        return pages.list(actor, IdeaFilter.of(q, state, order), page);
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER})
    @GetMapping("/ideas/new")
    IdeaEditPage blank(
            Actor actor, @RequestParam(defaultValue = "") String entity, @RequestParam(defaultValue = "") String from) {
        IdeaForm form =
                from.isEmpty() ? IdeaForm.blank() : IdeaForm.of(potentials.read(actor, PotentialId.parse(from)));
        if (!entity.isEmpty()) {
            form.typed().set("entity", entity);
        }
        pages.placed(actor, form);
        return pages.edit(actor, form, "", false, List.of());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER})
    @PostMapping("/ideas")
    Object register(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        IdeaForm form = new IdeaForm(typed);
        EntityId entity = EntityId.parse(form.get("entity"));
        registering.requireMaker(actor, entity);
        PotentialId from = form.draft().from();
        if (from != null) {
            potentials.read(actor, from);
        }
        try {
            Verdict.of(registering.defects(entity, form.draft(), null)).orThrow();
            List<LookAlike> alike = similar.of(actor, entity, form.draft(), null);
            if (unseen(form, alike)) {
                return pages.asking(actor, form, "", alike);
            }
            IdeaId id = registering.register(actor, entity, form.draft());
            return Redirect.to("/ideas/" + id).saying("idea.registered.told");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.edit(actor, form, "", false, refused.refusals()));
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
    @GetMapping("/ideas/{id}")
    IdeaPage show(Actor actor, @PathVariable String id) {
        return pages.show(actor, queries.shownTo(actor, IdeaId.parse(id)), Map.of(), List.of());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER})
    @GetMapping("/ideas/{id}/edit")
    IdeaEditPage edit(Actor actor, @PathVariable String id) {
        Idea idea = registering.own(actor, IdeaId.parse(id));
        return pages.edit(actor, IdeaForm.of(idea), id, false, List.of());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER})
    @PostMapping("/ideas/{id}")
    Object change(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        IdeaForm form = new IdeaForm(typed);
        Idea before = registering.own(actor, IdeaId.parse(id));
        form.typed().set("entity", before.entity().toString());
        PotentialId from = before.draft().from();
        form.typed().set("from", from == null ? "" : from.toString());
        try {
            Verdict.of(registering.defects(before.entity(), form.draft(), before.commune()))
                    .orThrow();
            List<LookAlike> alike = similar.of(actor, before.entity(), form.draft(), before.id());
            if (unseen(form, alike)) {
                return pages.asking(actor, form, id, alike);
            }
            registering.change(actor, before.id(), form.version(), form.draft());
            return Redirect.to("/ideas/" + id).saying("idea.registered.told");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.edit(actor, form, id, false, refused.refusals()));
        } catch (Stale stale) {
            form.typed().set("version", Integer.toString(before.version()));
            return Rendered.of(pages.edit(actor, form, id, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER})
    @PostMapping("/ideas/{id}/withdraw")
    Object withdraw(Actor actor, @PathVariable String id, @RequestParam int version) {
        IdeaId idea = IdeaId.parse(id);
        try {
            registering.withdraw(actor, idea, version);
            return Redirect.to("/ideas/" + id).saying("idea.withdrawn.told");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    pages.show(actor, queries.shownTo(actor, idea), Map.of(), refused.refusals()));
        }
    }

    private static boolean unseen(IdeaForm form, List<LookAlike> alike) {
        return !alike.isEmpty() && !IdeaEditPage.seen(alike).equals(form.get("seen"));
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(
                        Role.PRODUCER,
                        Role.CONSULTANT,
                        Role.COMMUNE_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.PROVINCE_OFFICE,
                        Role.MINISTRY_OFFICE)
                ? List.of(new NavItem(110, "idea.list.title", "/ideas"))
                : List.of();
    }
}
