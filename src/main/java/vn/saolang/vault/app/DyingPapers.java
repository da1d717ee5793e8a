package vn.saolang.vault.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;
import vn.saolang.vault.Health;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperUsed;
import vn.saolang.vault.VaultPaper;
import vn.saolang.vault.model.StoredPaper;
import vn.saolang.vault.store.PaperStore;

/** Papers that have expired or soon will: the producer's own, and those of recognised products in an office's area. */
@Component
public class DyingPapers {

    private final PaperStore papers;
    private final PaperQueries queries;
    private final VaultDoor door;
    private final Products products;
    private final Territory territory;
    private final VietnamTime time;

    DyingPapers(
            PaperStore papers,
            PaperQueries queries,
            VaultDoor door,
            Products products,
            Territory territory,
            VietnamTime time) {
        this.papers = papers;
        this.queries = queries;
        this.door = door;
        this.products = products;
        this.territory = territory;
        this.time = time;
    }

    /**
     * A paper that dies.
     *
     * @param of the product it belongs to, or the recognised products that rest on it
     */
    public record Dying(VaultPaper paper, Health health, List<ProductSummary> of, List<PaperUsed> uses) {}

    /** The producer's papers, the earliest end first. */
    public List<Dying> ofProducer(Actor actor) {
        LocalDate limit = time.today().plusDays(Health.WARNING_DAYS);
        List<StoredPaper> ending = door.entitiesOf(actor).stream()
                .flatMap(entity -> door.shelf(entity.id()).stream())
                .filter(one -> endsBy(one, limit))
                .sorted(java.util.Comparator.comparing(DyingPapers::end))
                .toList();
        return dying(ending, _ -> true);
    }

    /** Papers of recognised products made in the commune or province of the office, the earliest end first. */
    public List<Dying> ofOffice(Actor actor) {
        List<StoredPaper> ending = papers.endingBy(time.today().plusDays(Health.WARNING_DAYS));
        return dying(ending, product -> product.shownPublicly() && isOffice(actor, product.place())).stream()
                .filter(one -> !one.of().isEmpty())
                .toList();
    }

    private List<Dying> dying(List<StoredPaper> ending, java.util.function.Predicate<ProductSummary> named) {
        Map<PaperId, List<PaperUsed>> uses =
                queries.uses(ending.stream().map(one -> one.paper().id()).toList());
        List<Dying> all = new ArrayList<>();
        for (StoredPaper one : ending) {
            List<PaperUsed> used = uses.getOrDefault(one.paper().id(), List.of());
            List<ProductSummary> of = resting(one, used).filter(named).toList();
            all.add(new Dying(one.paper(), one.paper().health(time.today()), of, used));
        }
        return all;
    }

    private Stream<ProductSummary> resting(StoredPaper paper, List<PaperUsed> uses) {
        ProductId own = paper.paper().product();
        Stream<ProductId> ids = own == null ? uses.stream().map(PaperUsed::product) : Stream.of(own);
        return ids.distinct().flatMap(id -> products.find(id).stream());
    }

    /** An office of the place, or of the unit in which the place lies today. */
    private boolean isOffice(Actor actor, UnitRef place) {
        return Stream.concat(
                        Stream.of(place),
                        territory.successors(place, time.today()).stream().map(Unit::ref))
                .anyMatch(unit -> actor.mayFor(Role.COMMUNE_OFFICER, unit.key())
                        || actor.mayFor(Role.COMMUNE_CHAIR, unit.key())
                        || actor.mayFor(
                                Role.PROVINCE_OFFICE,
                                territory.provinceOf(unit).ref().key()));
    }

    private static boolean endsBy(StoredPaper paper, LocalDate limit) {
        return paper.paper().expiresOn() != null && !end(paper).isAfter(limit);
    }

    private static LocalDate end(StoredPaper paper) {
        LocalDate end = paper.paper().expiresOn();
        return end == null ? LocalDate.MAX : end;
    }
}
