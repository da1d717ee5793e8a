package vn.saolang.product.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.product.EvaluationOffers;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.app.ProductQueries;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;

/** Puts a product's page together. */
@Component
class ProductPages {

    private final ProductQueries products;
    private final Regulations regulations;
    private final Territory territory;
    private final EvaluationOffers offers;

    ProductPages(ProductQueries products, Regulations regulations, Territory territory, EvaluationOffers offers) {
        this.products = products;
        this.regulations = regulations;
        this.territory = territory;
        this.offers = offers;
    }

    ProductPage of(Actor actor, ProductSummary product, List<Refusal> refusals) {
        String code = product.criteriaSet();
        CriteriaSet set = code == null ? null : regulations.find(code).orElse(null);
        String tourismCase = set == null
                ? ""
                : set.cases().stream()
                        .filter(one -> one.code().equals(product.tourismCase()))
                        .map(one -> one.name())
                        .findFirst()
                        .orElse("");
        String place = territory.get(product.place()).name() + ", "
                + territory.provinceOf(product.place()).name();
        return new ProductPage(
                product,
                set == null ? "" : set.name(),
                tourismCase,
                place,
                products.isOwner(actor, product),
                products.isPreparer(actor, product),
                offers.of(product.id()),
                offers.standing(product.id()),
                refusals,
                products.formerNames(product.id()),
                products.formerOwners(product.id()));
    }
}
