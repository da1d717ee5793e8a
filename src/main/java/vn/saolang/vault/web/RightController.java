package vn.saolang.vault.web;

import java.util.LinkedHashMap;
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
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.vault.IpDraft;
import vn.saolang.vault.IpKind;
import vn.saolang.vault.IpStage;
import vn.saolang.vault.app.KeepRights;
import vn.saolang.vault.app.RightQueries;
import vn.saolang.vault.app.VaultDoor;
import vn.saolang.vault.model.IpRight;
import vn.saolang.vault.model.IpTable;
import vn.saolang.vault.web.RightsPage.Line;

/** Pages of rights of intellectual property: list, enter, next step. */
@Controller
class RightController {

    private final VaultDoor door;
    private final RightQueries rights;
    private final KeepRights keeping;
    private final Products products;

    RightController(VaultDoor door, RightQueries rights, KeepRights keeping, Products products) {
        this.door = door;
        this.rights = rights;
        this.keeping = keeping;
        this.products = products;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/vault/rights")
    RightsPage list(Actor actor, @RequestParam(defaultValue = "") String entity) {
        return page(door.entity(actor, EntityId.parse(entity)), PaperForm.blank(), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/vault/rights")
    Object enter(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        PaperForm form = new PaperForm(typed);
        EntitySummary entity = door.entity(actor, EntityId.parse(form.get("entity")));
        IpDraft draft = new IpDraft(
                PaperForm.choice(IpKind.values(), form.get("kind")),
                form.get("name"),
                form.get("application"),
                form.product("product"),
                form.day("filedOn"));
        try {
            return Redirect.to("/vault/rights/" + keeping.enter(actor, entity.id(), draft))
                    .saying("vault.right.entered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(entity, form, refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @GetMapping("/vault/rights/{id}")
    RightPage show(Actor actor, @PathVariable String id) {
        return page(rights.shownTo(actor, uuid(id)), PaperForm.blank(), false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/vault/rights/{id}/steps")
    Object advance(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        PaperForm form = new PaperForm(typed);
        IpRight right = rights.shownTo(actor, uuid(id));
        try {
            keeping.advance(
                    actor,
                    right.id(),
                    form.version(),
                    PaperForm.choice(IpStage.values(), form.get("stage")),
                    form.day("onDay"),
                    form.get("titleNumber"),
                    form.paper("paper"));
            return Redirect.to("/vault/rights/" + id).saying("vault.right.advanced");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(right, form, false, refused.refusals()));
        } catch (Stale stale) {
            return Rendered.of(page(right, form, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("right");
        }
    }

    private RightsPage page(EntitySummary entity, PaperForm form, List<Refusal> refusals) {
        List<Line> lines = rights.of(entity.id()).stream()
                .map(one -> new Line(one, rights.table().lastDay(one), rights.renewalDue(one)))
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        products.of(entity.id()).forEach(one -> names.put(one.id().toString(), one.name()));
        return new RightsPage(entity, lines, names, form, refusals);
    }

    private RightPage page(IpRight right, PaperForm form, boolean stale, List<Refusal> refusals) {
        IpTable.Term term = rights.table().terms().get(right.kind());
        ProductId product = right.product();
        Map<String, String> papers = new LinkedHashMap<>();
        door.shelf(rights.holderOf(right))
                .forEach(one ->
                        papers.put(one.paper().id().toString(), one.paper().title()));
        return new RightPage(
                right,
                rights.table().lastDay(right),
                rights.table().remindFrom(right),
                term == null ? "" : term.clause(),
                product == null ? "" : products.get(product).name(),
                papers,
                form,
                stale,
                refusals);
    }
}
