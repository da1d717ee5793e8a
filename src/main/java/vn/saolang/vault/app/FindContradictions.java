package vn.saolang.vault.app;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.vault.Contradiction;
import vn.saolang.vault.model.ContradictionRules;
import vn.saolang.vault.model.Shelf;

/** What the papers of a product say against each other, for those who may read them. */
@Component
public class FindContradictions {

    private final PaperQueries papers;
    private final Products products;
    private final Producers producers;
    private final Territory territory;
    private final VietnamTime time;

    FindContradictions(
            PaperQueries papers, Products products, Producers producers, Territory territory, VietnamTime time) {
        this.papers = papers;
        this.products = products;
        this.producers = producers;
        this.territory = territory;
        this.time = time;
    }

    public List<Contradiction> of(ProductId id) {
        ProductSummary product = products.get(id);
        EntitySummary owner = producers.find(product.entity()).orElseThrow(() -> new NotFound("entity"));
        List<String> places = territory.namesOverTime(product.place()).stream()
                .map(FindContradictions::bare)
                .toList();
        return ContradictionRules.of(
                new Shelf(owner.name(), owner.kind(), product.name(), places, papers.about(id), time.today()));
    }

    /** Without "Xã", "Phường", "Thị trấn": papers leave it out or write another one. */
    private static String bare(String name) {
        return name.replaceFirst("^(Xã|Phường|Thị trấn|Đặc khu) ", "");
    }

    /**
     * The product, for its owner, the offices of its place and those who evaluate.
     *
     * @throws NotFound for everybody else
     */
    public ProductSummary shownTo(Actor actor, ProductId id) {
        ProductSummary product = products.get(id);
        Unit province = territory.provinceOf(product.place());
        boolean office = actor.mayFor(Role.COMMUNE_OFFICER, product.place().key())
                || actor.mayFor(Role.COMMUNE_CHAIR, product.place().key())
                || actor.mayFor(Role.PROVINCE_OFFICE, province.ref().key())
                || actor.mayFor(Role.ADVISER, province.ref().key())
                || actor.mayFor(Role.ADVISER, "VN")
                || actor.has(Role.MINISTRY_OFFICE);
        if (!office && !producers.isMember(actor, product.entity())) {
            throw new NotFound("papers of product " + id);
        }
        return product;
    }
}
