package vn.saolang.stamp.web.order;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.order.ItemStamps;

/** The star mark for the label, as long as the star holds. */
public record ArtworkPage(ItemStamps stamps) implements Page {

    @Override
    public String titleKey() {
        return "stamp.artwork.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(stamps.item().name());
    }
}
