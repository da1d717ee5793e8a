package vn.saolang.traceability.web.identifier;

import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.QrCode;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.app.identifier.IdentifierQueries;
import vn.saolang.traceability.app.identifier.Identifiers;
import vn.saolang.traceability.app.resolver.EditItemLinks;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.resolver.Link;

/** One item: its code to print, and where the resolver leads for it. */
@Controller
class ItemPageController {

    private static final int PIXELS = 10;

    private final IdentifierQueries queries;
    private final Identifiers identifiers;
    private final EditItemLinks links;
    private final Producers producers;

    ItemPageController(IdentifierQueries queries, Identifiers identifiers, EditItemLinks links, Producers producers) {
        this.queries = queries;
        this.identifiers = identifiers;
        this.links = links;
        this.producers = producers;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/items/{id}")
    ItemPage show(Actor actor, @PathVariable String id) {
        return page(actor, own(actor, id), TypedForm.blank(), List.of());
    }

    @Access(Role.PRODUCER)
    @GetMapping("/items/{id}/code.svg")
    ResponseEntity<String> svg(Actor actor, @PathVariable String id) {
        QrCode code = code(actor, id);
        String svg = ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\">"
                        + "<rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/><path d=\"%2$s\"/></svg>")
                .formatted(code.size(), code.svgPath());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(svg);
    }

    @Access(Role.PRODUCER)
    @GetMapping("/items/{id}/code.png")
    ResponseEntity<byte[]> png(Actor actor, @PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .body(code(actor, id).png(PIXELS));
    }

    private QrCode code(Actor actor, String id) {
        return QrCode.of(identifiers.printed(own(actor, id)).toString());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/items/{id}/links")
    Object add(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Item item = own(actor, id);
        TypedForm form = new TypedForm(typed);
        List<String> language = form.get("hreflang").isEmpty() ? List.of() : List.of(form.get("hreflang"));
        Link link =
                new Link(form.get("linktype"), form.get("href"), form.get("title"), "text/html", language, List.of());
        try {
            links.add(actor, item, link, form.get("followed").equals("true"));
            return Redirect.to("/items/" + item.id()).saying("traceability.links.added");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(
                    actor,
                    item,
                    form,
                    refused.refusals().stream().map(ItemPageController::ofForm).toList()));
        }
    }

    /** The form has one link: links/2/href stands beside href. */
    private static Refusal ofForm(Refusal refusal) {
        String field = Objects.requireNonNullElse(refusal.field(), "");
        return new Refusal(
                refusal.code(), field.substring(field.lastIndexOf('/') + 1), refusal.args(), refusal.clause());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/items/{id}/links/{position}/removal")
    Redirect remove(Actor actor, @PathVariable String id, @PathVariable String position) {
        Item item = own(actor, id);
        if (!position.matches("\\d{1,4}")) {
            throw new NotFound("link");
        }
        links.remove(actor, item, Integer.parseInt(position));
        return Redirect.to("/items/" + item.id()).saying("traceability.links.removed");
    }

    private Item own(Actor actor, String id) {
        return queries.ownItem(actor, ItemId.parse(id));
    }

    private ItemPage page(Actor actor, Item item, TypedForm form, List<Refusal> refusals) {
        return new ItemPage(
                item,
                producers.find(item.entity()).map(EntitySummary::name).orElse(""),
                identifiers.printed(item).toString(),
                links.of(actor, item).orElse(null),
                form,
                refusals);
    }
}
