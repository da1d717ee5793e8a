package vn.saolang.site.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.recognition.register.RegisterCounts;

/**
 * The first page of the public.
 *
 * @param provinces provinces with the number of their products
 * @param recent products recognised last
 */
public record HomePage(RegisterCounts counts, List<ProvinceTile> provinces, List<ProductCard> recent) implements Page {

    /** A door to a province's products. */
    public record ProvinceTile(String key, String name, long products) {}

    @Override
    public String titleKey() {
        return "site.home.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
