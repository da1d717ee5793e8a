package vn.saolang.stamp.app.scan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.SerialPages;

/**
 * Leads the code on a package to its scan page. A number of our form leads there for every item, so that a made-up one printed on
 * goods without stamps is told to be made up, instead of opening the product's fine page.
 */
@Component
class ScanPages implements SerialPages {

    /** Crockford's base 32 with what readers take for one of its characters. */
    private static final Pattern OUR_FORM = Pattern.compile("[0-9A-TV-Za-tv-z]{20}");

    private final Orders orders;

    ScanPages(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Optional<String> pageOf(PackageSize item, String serial) {
        return OUR_FORM.matcher(serial).matches() || hasStamps(item)
                ? Optional.of("/s/" + UriUtils.encodePathSegment(serial, "UTF-8") + "?i="
                        + (item.gtin() == null ? item.code() : item.gtin()))
                : Optional.empty();
    }

    private boolean hasStamps(PackageSize item) {
        return orders.of(item.entity()).stream()
                .anyMatch(order -> order.item().equals(item.id()) && order.state() == OrderState.MINTED);
    }
}
