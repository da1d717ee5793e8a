package vn.saolang.stamp.web.suspicion;

import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.suspicion.DeclareRegion;

/** In which provinces a package size is sold, with the form to change it. */
public record RegionPage(DeclareRegion.Declared declared) implements Page {

    @Override
    public String titleKey() {
        return "stamp.region.title";
    }
}
