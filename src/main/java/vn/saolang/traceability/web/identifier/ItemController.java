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
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.Products;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.app.identifier.IdentifierQueries;
import vn.saolang.traceability.app.identifier.NumberCheck;
import vn.saolang.traceability.app.identifier.RegisterItem;

/** Items: the list and the form of a new one. */
@Controller
class ItemController implements NavSource {

    private final IdentifierQueries queries;
    private final RegisterItem register;
    private final NumberCheck numbers;
    private final Producers producers;
    private final Products products;

    ItemController(
            IdentifierQueries queries,
            RegisterItem register,
            NumberCheck numbers,
            Producers producers,
            Products products) {
        this.queries = queries;
        this.register = register;
        this.numbers = numbers;
        this.producers = producers;
        this.products = products;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/items")
    ItemsPage list(Actor actor) {
        return new ItemsPage(queries.items(actor));
    }

    @Access(Role.PRODUCER)
    @GetMapping("/items/new")
    ItemEditPage blank(Actor actor, @RequestParam MultiValueMap<String, String> given) {
        return page(actor, new TypedForm(given), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/items")
    Object create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        try {
            ItemId id = register.register(actor, form.item());
            return Redirect.to("/items/" + id).saying("traceability.item.registered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, form, refused.refusals()));
        }
    }

    private ItemEditPage page(Actor actor, TypedForm form, List<Refusal> refusals) {
        List<EntitySummary> standing = producers.standing(actor);
        Map<String, String> entities = new LinkedHashMap<>();
        Map<String, String> sold = new LinkedHashMap<>();
        for (EntitySummary entity : standing) {
            entities.put(entity.id().toString(), entity.name());
            products.of(entity.id()).forEach(product -> sold.put(product.id().toString(), product.name()));
        }
        return new ItemEditPage(
                form,
                entities,
                sold,
                standing.stream()
                        .flatMap(entity -> numbers.stock(entity.id()).stream())
                        .toList(),
                refusals);
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PRODUCER)
                ? List.of(
                        new NavItem(28, "traceability.items.title", "/items"),
                        new NavItem(28, "traceability.places.title", "/places"))
                : List.of();
    }
}
