package vn.saolang.product.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.product.EvaluationOffer;
import vn.saolang.product.FormerName;
import vn.saolang.product.ProductSummary;

/**
 * A product, for its owner and its offices.
 *
 * @param set name of its criteria set, empty when it has none
 * @param prepares whether the reader prepares dossiers of it under a mandate
 * @param offers which evaluations the owner may begin, or why not today
 * @param standing what the product holds, as message key and arguments; empty when it holds nothing
 * @param refusals why a photo was not taken
 * @param formerNames names it bore before, the newest first
 * @param formerOwners the entities that owned it before, oldest first
 */
public record ProductPage(
        ProductSummary product,
        String set,
        String tourismCase,
        String place,
        boolean mine,
        boolean prepares,
        List<EvaluationOffer> offers,
        List<String> standing,
        List<Refusal> refusals,
        List<FormerName> formerNames,
        List<EntitySummary> formerOwners)
        implements Page {

    @Override
    public String titleKey() {
        return "product.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(product.name());
    }

    /** The evaluations that can be begun today; the first is the page's main way on. */
    public List<EvaluationOffer> open() {
        return offers.stream().filter(EvaluationOffer::open).toList();
    }

    /** Those that cannot, with their reasons. */
    public List<EvaluationOffer> closed() {
        return offers.stream().filter(offer -> !offer.open()).toList();
    }
}
