package vn.saolang.vault.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.product.ProductSummary;
import vn.saolang.vault.Contradiction;
import vn.saolang.vault.model.StoredPaper;

/**
 * What a product's papers say against each other, for its owner and its offices.
 *
 * @param compared the papers whose content was typed in
 * @param mine the reader keeps them
 */
public record ComparedPage(ProductSummary product, List<Contradiction> found, List<StoredPaper> compared, boolean mine)
        implements Page {

    @Override
    public String titleKey() {
        return "vault.compared.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(product.name());
    }
}
