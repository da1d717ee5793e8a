package vn.saolang.site.web;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.site.app.UnitFilter;

/**
 * The register as a reader searches it.
 *
 * @param address the query as it stands behind the path, without its page
 * @param filters number of filters that are set
 * @param groups names of the product groups by number
 */
public record RegisterPage(
        RegisterQuery query,
        String address,
        long filters,
        Paged<RegisterEntry> found,
        List<ProductCard> cards,
        Map<String, String> groups,
        UnitFilter.Choices units,
        List<Integer> years)
        implements Page {

    @Override
    public String titleKey() {
        return "site.register.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** The key of the place chosen, or empty. */
    public String unit() {
        var unit = query.unit();
        return unit == null ? "" : unit.key();
    }
}
