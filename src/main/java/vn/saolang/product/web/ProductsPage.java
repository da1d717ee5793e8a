package vn.saolang.product.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.product.ProductSummary;

/** The products of the account's entities. */
public record ProductsPage(List<ProductSummary> products) implements Page {

    @Override
    public String titleKey() {
        return "product.list.title";
    }
}
