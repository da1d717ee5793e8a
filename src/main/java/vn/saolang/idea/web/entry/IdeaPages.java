package vn.saolang.idea.web.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.app.entry.IdeaQueries;
import vn.saolang.idea.app.entry.RegisterIdea;
import vn.saolang.idea.app.entry.TriageIdea;
import vn.saolang.idea.app.similar.LookAlikes;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaFilter;
import vn.saolang.idea.model.similar.LookAlike;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.programme.Calendar;
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.Warning;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Puts the pages of ideas together. */
@Component
class IdeaPages {

    private final IdeaQueries queries;
    private final RegisterIdea registering;
    private final TriageIdea triage;
    private final LookAlikes alikes;
    private final Calendar calendar;
    private final Producers producers;
    private final Products products;
    private final Regulations regulations;
    private final Territory territory;
    private final VietnamTime time;

    IdeaPages(
            IdeaQueries queries,
            RegisterIdea registering,
            TriageIdea triage,
            LookAlikes alikes,
            Calendar calendar,
            Producers producers,
            Products products,
            Regulations regulations,
            Territory territory,
            VietnamTime time) {
        this.queries = queries;
        this.registering = registering;
        this.triage = triage;
        this.alikes = alikes;
        this.calendar = calendar;
        this.producers = producers;
        this.products = products;
        this.regulations = regulations;
        this.territory = territory;
        this.time = time;
    }

    /** Where nothing is said of the place, it is that of the maker's seat while that still stands. */
    void placed(Actor actor, IdeaForm form) {
        if (form.get("commune").isEmpty()) {
            String entity = form.get("entity");
            producers.standing(actor).stream()
                    .filter(one -> entity.isEmpty() || one.id().toString().equals(entity))
                    .findFirst()
                    .map(EntitySummary::commune)
                    .or(() -> actor.scope(Role.COMMUNE_OFFICER).map(UnitRef::parse))
                    .filter(unit -> territory
                            .find(unit)
                            .filter(one -> one.existsOn(time.today()))
                            .isPresent())
                    .ifPresent(unit -> form.typed().set("commune", unit.key()));
        }
    }

    IdeasPage list(Actor actor, IdeaFilter filter, int page) {
        Paged<Idea> found = queries.list(actor, filter, page);
        Map<String, String> communes = new LinkedHashMap<>();
        found.items().forEach(idea -> communes.computeIfAbsent(idea.commune().key(), _ -> commune(idea)));
        return new IdeasPage(
                filter,
                found,
                communes,
                actor.has(Role.PRODUCER, Role.COMMUNE_OFFICER),
                actor.has(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE),
                office(actor));
    }

    private static boolean office(Actor actor) {
        return actor.has(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    }

    IdeaPage show(Actor actor, Idea idea, Map<String, String> typed, List<Refusal> refusals) {
        String set = Optional.ofNullable(idea.draft().criteriaSet())
                .flatMap(regulations::find)
                .map(one -> one.number() + ". " + one.name())
                .orElse("");
        ProductId product = idea.draft().product();
        IdeaId similar = idea.similar();
        return new IdeaPage(
                idea,
                commune(idea),
                set,
                product == null
                        ? null
                        : products.find(product).map(ProductSummary::name).orElse(null),
                similar == null
                        ? null
                        : queries.find(similar)
                                .filter(one -> queries.mayRead(actor, one))
                                .orElse(null),
                queries.history(idea.id()),
                office(actor) && idea.state().open()
                        ? alikes.of(actor, idea.entity(), idea.draft(), idea.id())
                        : List.of(),
                registering.isOwn(actor, idea),
                triage.mayTriage(actor, idea),
                typed,
                refusals);
    }

    IdeaEditPage edit(Actor actor, IdeaForm form, String id, boolean stale, List<Refusal> refusals) {
        return edit(actor, form, id, stale, List.of(), refusals);
    }

    /** The form again, with what looks like the idea above it. */
    IdeaEditPage asking(Actor actor, IdeaForm form, String id, List<LookAlike> alike) {
        return edit(actor, form, id, false, alike, List.of());
    }

    private IdeaEditPage edit(
            Actor actor, IdeaForm form, String id, boolean stale, List<LookAlike> alike, List<Refusal> refusals) {
        Map<String, String> sets = new LinkedHashMap<>();
        regulations.usableOn(time.today()).forEach(one -> sets.put(one.code(), one.number() + ". " + one.name()));
        boolean fresh = id.isEmpty();
        return new IdeaEditPage(
                form,
                fresh ? "/ideas" : "/ideas/" + id,
                fresh ? "/ideas" : "/ideas/" + id,
                fresh,
                stale,
                fresh ? registering.makers(actor) : Map.of(),
                sets,
                productsOf(actor, form),
                territory.choices(time.today()),
                warning(actor, form),
                alike,
                refusals);
    }

    /** What the programme says of today, for the place typed or that of the reader's first entity. */
    private @Nullable Warning warning(Actor actor, IdeaForm form) {
        UnitRef typed = form.draft().commune();
        return Optional.ofNullable(typed)
                .or(() -> producers.standing(actor).stream().findFirst().map(EntitySummary::commune))
                .or(() -> actor.scope(Role.COMMUNE_OFFICER).map(UnitRef::parse))
                .filter(unit -> territory.find(unit).isPresent())
                .flatMap(unit -> calendar.warning(unit, CycleStep.IDEA, time.today()))
                .orElse(null);
    }

    /** Those the idea may improve: of its maker, or of all the reader acts for while the maker is not chosen. */
    private Map<String, String> productsOf(Actor actor, IdeaForm form) {
        Map<String, String> names = new LinkedHashMap<>();
        List<EntityId> makers = form.get("entity").isEmpty()
                ? producers.standing(actor).stream().map(one -> one.id()).toList()
                : List.of(EntityId.parse(form.get("entity")));
        makers.forEach(
                maker -> products.of(maker).forEach(one -> names.put(one.id().toString(), one.name())));
        return names;
    }

    private String commune(Idea idea) {
        return territory.find(idea.commune()).map(Unit::name).orElse("");
    }
}
