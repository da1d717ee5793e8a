package vn.saolang.product.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.product.ProductSummary;

/**
 * A product, for its owner and its offices.
 *
 * @param set name of its criteria set, empty when it has none
 * @param prepares whether the reader prepares dossiers of it under a mandate
 * @param refusals why a photo was not taken
 */
public record ProductPage(
        ProductSummary product,
        String set,
        String tourismCase,
        String place,
        boolean mine,
        boolean prepares,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "product.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(product.name());
    }
}
