package vn.saolang.product.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.app.ProductQueries;
import vn.saolang.product.app.RegisterProduct;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;

/** Pages of an entity's products: register, look, change. */
@Controller
class ProductController implements NavSource {

    private final ProductQueries products;
    private final RegisterProduct register;
    private final ProductPages pages;
    private final Producers producers;
    private final Regulations regulations;
    private final Territory territory;
    private final VietnamTime time;

    ProductController(
            ProductQueries products,
            RegisterProduct register,
            ProductPages pages,
            Producers producers,
            Regulations regulations,
            Territory territory,
            VietnamTime time) {
        this.products = products;
        this.register = register;
        this.pages = pages;
        this.producers = producers;
        this.regulations = regulations;
        this.territory = territory;
        this.time = time;
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/products")
    ProductsPage list(Actor actor, @RequestParam(defaultValue = "") String q) {
        String asked = q.length() > 100 ? q.substring(0, 100) : q;
        return new ProductsPage(products.of(actor, asked), actor.has(Role.PRODUCER), asked);
    }

    @Access(Role.PRODUCER)
    @GetMapping("/products/new")
    ProductEditPage blank(Actor actor, @RequestParam(defaultValue = "") String entity) {
        ProductForm form = ProductForm.blank();
        form.typed().set("entity", entity);
        return page(actor, form, "", false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/products")
    Object create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        ProductForm form = new ProductForm(typed);
        try {
            ProductId id = register.register(actor, EntityId.parse(form.get("entity")), details(form));
            return Redirect.to("/products/" + id).saying("product.registered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, form, "", false, refused.refusals()));
        }
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.ADVISER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR,
        Role.COUNCIL_CHAIR,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER,
        Role.MINISTRY_OFFICE,
        Role.MINISTER
    })
    @GetMapping("/products/{id}")
    ProductPage show(Actor actor, @PathVariable String id) {
        return pages.of(actor, products.shownTo(actor, ProductId.parse(id)), List.of());
    }

    @Access(Role.PRODUCER)
    @GetMapping("/products/{id}/edit")
    ProductEditPage edit(Actor actor, @PathVariable String id) {
        ProductSummary product = products.ownedBy(actor, ProductId.parse(id));
        return page(actor, ProductForm.of(product), id, false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/products/{id}")
    Object change(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        ProductForm form = new ProductForm(typed);
        ProductSummary before = products.ownedBy(actor, ProductId.parse(id));
        try {
            register.change(actor, before.id(), form.version(), details(form), form.get("renameReason"));
            return Redirect.to("/products/" + id).saying("product.changed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, form, id, false, refused.refusals()));
        } catch (Stale stale) {
            form.typed().set("version", Integer.toString(before.version()));
            return Rendered.of(page(actor, form, id, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    private ProductDetails details(ProductForm form) {
        return form.details(regulations
                .find(form.get("criteriaSet"))
                .map(set -> !set.cases().isEmpty())
                .orElse(false));
    }

    private ProductEditPage page(Actor actor, ProductForm form, String id, boolean stale, List<Refusal> refusals) {
        Map<String, String> entities = new LinkedHashMap<>();
        producers.standing(actor).forEach(entity -> entities.put(entity.id().toString(), entity.name()));
        Map<String, String> sets = new LinkedHashMap<>();
        Map<String, String> cases = new LinkedHashMap<>();
        for (CriteriaSet set : regulations.usableOn(time.today())) {
            sets.put(set.code(), set.number() + ". " + set.name());
            set.cases().forEach(one -> cases.put(one.code(), one.name()));
        }
        return new ProductEditPage(
                form,
                id.isEmpty() ? "/products" : "/products/" + id,
                id.isEmpty(),
                stale,
                entities,
                sets,
                cases,
                territory.choices(time.today()),
                refusals);
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PRODUCER, Role.CONSULTANT)
                ? List.of(new NavItem(25, "product.list.title", "/products"))
                : List.of();
    }
}
