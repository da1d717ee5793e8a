package vn.saolang.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/**
 * Looks places up by new or old name.
 *
 * @param query what was typed, may be empty
 * @param province the province whose communes are listed, or null
 * @param url address of this list without the page number
 * @param current units of today, best first
 * @param ended units that ended and bore the name
 */
record TerritoryPage(
        String query,
        @Nullable UnitLine province,
        String url,
        Paged<UnitLine> current,
        List<UnitLine> ended,
        List<UnitLine> provinces)
        implements Page {

    @Override
    public String titleKey() {
        return "territory.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    boolean asked() {
        return !query.isBlank() || province != null;
    }
}
