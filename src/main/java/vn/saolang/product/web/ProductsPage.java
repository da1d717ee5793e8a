package vn.saolang.product.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.product.ProductSummary;

/**
 * The products of the account's entities, and of those it prepares for.
 *
 * @param producer whether the account may register products
 */
public record ProductsPage(List<ProductSummary> products, boolean producer, String q) implements Page {

    @Override
    public String titleKey() {
        return "product.list.title";
    }
}
