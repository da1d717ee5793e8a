package vn.saolang.vault.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperKind;
import vn.saolang.vault.PaperUsed;
import vn.saolang.vault.app.DyingPapers;
import vn.saolang.vault.app.FindContradictions;
import vn.saolang.vault.app.PaperQueries;
import vn.saolang.vault.app.VaultDoor;
import vn.saolang.vault.model.StoredPaper;
import vn.saolang.vault.web.ShelfPage.Line;
import vn.saolang.vault.web.ShelfPage.Sort;

/** Lists of the vault: a producer's shelf, what a product's papers contradict, what dies in an office's area. */
@Controller
class ShelfController implements NavSource {

    private final VaultDoor door;
    private final PaperQueries queries;
    private final FindContradictions contradictions;
    private final DyingPapers dying;
    private final Products products;
    private final VietnamTime time;

    ShelfController(
            VaultDoor door,
            PaperQueries queries,
            FindContradictions contradictions,
            DyingPapers dying,
            Products products,
            VietnamTime time) {
        this.door = door;
        this.queries = queries;
        this.contradictions = contradictions;
        this.dying = dying;
        this.products = products;
        this.time = time;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/vault")
    ShelfPage shelf(
            Actor actor,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "EXPIRY") String sort) {
        List<EntitySummary> mine = door.entitiesOf(actor);
        Sort order = Objects.requireNonNullElse(PaperForm.choice(Sort.values(), sort), Sort.EXPIRY);
        PaperKind only = PaperForm.choice(PaperKind.values(), kind);
        String asked = q.length() > 100 ? q.substring(0, 100) : q;
        String kindShown = only == null ? "" : only.name();
        if (mine.isEmpty() && entity.isEmpty()) {
            return new ShelfPage(mine, null, List.of(), 0, asked, kindShown, order.name(), Map.of(), Map.of());
        }
        EntitySummary shown = entity.isEmpty() ? mine.getFirst() : door.entity(actor, EntityId.parse(entity));
        List<StoredPaper> shelf = door.shelf(shown.id());
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        for (ProductSummary product : products.of(shown.id())) {
            names.put(product.id().toString(), product.name());
            int count = contradictions.of(product.id()).size();
            if (count > 0) {
                found.put(product.id().toString(), count);
            }
        }
        return new ShelfPage(
                mine,
                shown,
                lines(shelf, asked, only, order),
                shelf.size(),
                asked,
                kindShown,
                order.name(),
                names,
                found);
    }

    private List<Line> lines(
            List<StoredPaper> shelf, String q, @org.jspecify.annotations.Nullable PaperKind only, Sort order) {
        Map<PaperId, List<PaperUsed>> uses =
                queries.uses(shelf.stream().map(one -> one.paper().id()).toList());
        String folded = SearchText.fold(q);
        return shelf.stream()
                .map(StoredPaper::paper)
                .filter(one -> only == null || one.kind() == only)
                .filter(one -> SearchText.fold(one.title() + " " + one.issuer() + " " + one.number())
                        .contains(folded))
                .map(one -> new Line(one, one.health(time.today()), uses.getOrDefault(one.id(), List.of())))
                .sorted(by(order))
                .toList();
    }

    private static Comparator<Line> by(Sort order) {
        Comparator<Line> title =
                Comparator.comparing(one -> SearchText.fold(one.paper().title()));
        return switch (order) {
            case TITLE -> title;
            case KIND -> Comparator.comparing((Line one) -> one.paper().kind()).thenComparing(title);
            case EXPIRY -> Comparator.comparing(ShelfController::end).thenComparing(title);
        };
    }

    private static LocalDate end(Line line) {
        return Objects.requireNonNullElse(line.paper().expiresOn(), LocalDate.MAX);
    }

    @Access({
        Role.PRODUCER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.ADVISER,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/vault/products/{id}")
    ComparedPage compared(Actor actor, @PathVariable String id) {
        ProductSummary product = contradictions.shownTo(actor, ProductId.parse(id));
        List<StoredPaper> typed = queries.about(product.id()).stream()
                .filter(one -> one.sheet() != null)
                .toList();
        boolean mine = door.entitiesOf(actor).stream().anyMatch(one -> one.id().equals(product.entity()));
        return new ComparedPage(product, contradictions.of(product.id()), typed, mine);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @GetMapping("/vault/office")
    OfficePage office(Actor actor) {
        return new OfficePage(dying.ofOffice(actor));
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        if (actor.has(Role.PRODUCER)) {
            return List.of(new NavItem(27, "vault.title", "/vault"));
        }
        return actor.has(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE)
                ? List.of(new NavItem(26, "vault.office.title", "/vault/office"))
                : List.of();
    }
}
