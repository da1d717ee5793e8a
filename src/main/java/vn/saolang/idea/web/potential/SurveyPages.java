package vn.saolang.idea.web.potential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.app.potential.PotentialQueries;
import vn.saolang.idea.model.potential.MakerKind;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.regulation.ProductGroup;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Unit;

/** Builds the survey form: new, of what stands, or refused with what was typed. */
@Component
class SurveyPages {

    private final PotentialDoor door;
    private final PotentialQueries queries;
    private final Regulations regulations;
    private final VietnamTime time;

    SurveyPages(PotentialDoor door, PotentialQueries queries, Regulations regulations, VietnamTime time) {
        this.door = door;
        this.queries = queries;
        this.regulations = regulations;
        this.time = time;
    }

    SurveyPage blank(Actor actor) {
        SurveyForm form = SurveyForm.blank().set("id", PotentialId.random()).set("surveyedOn", time.today());
        SurveyPage page = page(actor, form, List.of(), List.of());
        form.set("maker", page.office() ? MakerKind.HOUSEHOLD : MakerKind.ENTITY);
        if (page.communes().size() == 1) {
            form.set("commune", page.communes().keySet().iterator().next());
        }
        if (!page.office() && page.entities().size() == 1) {
            form.set("entity", page.entities().keySet().iterator().next());
        }
        return page;
    }

    SurveyPage of(Actor actor, Potential one) {
        return page(actor, SurveyForm.of(one), one.photos(), List.of());
    }

    /** The form again; when somebody changed the product since, saving once more goes over what stands now. */
    SurveyPage refused(Actor actor, SurveyForm form, List<Refusal> refusals) {
        if (form.get("base").isEmpty()) {
            return page(actor, form, List.of(), refusals);
        }
        Potential now = door.read(actor, PotentialId.parse(form.get("id")));
        return page(actor, form.set("base", now.version()), now.photos(), refusals);
    }

    private SurveyPage page(Actor actor, SurveyForm form, List<PotentialDraft.Photo> photos, List<Refusal> refusals) {
        Map<String, String> communes = new LinkedHashMap<>();
        door.communes(actor).forEach(unit -> communes.put(unit.ref().key(), unit.name()));
        boolean office = !communes.isEmpty();
        Map<String, String> entities = new LinkedHashMap<>();
        if (office) {
            queries.makers(actor).forEach(one -> entities.put(one.id().toString(), one.name()));
            keepChosen(form, entities);
        } else {
            List<EntitySummary> mine = door.entities(actor);
            mine.forEach(one -> entities.put(one.id().toString(), one.name()));
        }
        return new SurveyPage(actor.account(), form, office, communes, entities, groups(), photos, refusals);
    }

    /** A maker from another commune stays the maker when the form is saved. */
    private void keepChosen(SurveyForm form, Map<String, String> entities) {
        String chosen = form.get("entity");
        if (!chosen.isEmpty() && !entities.containsKey(chosen)) {
            try {
                queries.entity(EntityId.parse(chosen)).ifPresent(one -> entities.put(chosen, one.name()));
            } catch (NotFound _) {
                // what was typed names nobody: the refusal says so
                form.set("entity", "");
            }
        }
    }

    Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        for (ProductGroup group : regulations.groups()) {
            groups.put(group.code(), group.name());
        }
        return groups;
    }

    /**
     * Makes sure that the actor may write surveys at all.
     *
     * @throws Forbidden for those who neither keep an inventory nor act for an entity
     */
    void admit(Actor actor) {
        List<Unit> communes = door.communes(actor);
        if (communes.isEmpty() && door.entities(actor).isEmpty()) {
            throw new Forbidden("surveys");
        }
    }
}
