package vn.saolang.stamp.web.order;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.order.ItemStamps;

/**
 * Home of stamps.
 *
 * @param own package sizes of the reader's producers
 * @param producer whether the reader acts for producers
 * @param within package sizes within the reach of the reader's offices; those whose plan waits come first
 * @param inspector whether the reader inspects
 */
public record StampsPage(List<ItemStamps> own, boolean producer, List<ItemStamps> within, boolean inspector)
        implements Page {

    @Override
    public String titleKey() {
        return "stamp.title";
    }
}
