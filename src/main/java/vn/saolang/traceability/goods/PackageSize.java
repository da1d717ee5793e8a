package vn.saolang.traceability.goods;

import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.Measure;

/**
 * A product in one package size: what stamps are for.
 *
 * @param netContent of one package, in {@code netUnit}; both null when not told
 * @param gtin 14 digits; null for an item without GS1 number
 * @param code internal code, begins with a letter
 * @param printed the address a code printed on it begins with: {@code {base}/01/{gtin}} or {@code {base}/p/{code}}
 */
public record PackageSize(
        ItemId id,
        EntityId entity,
        ProductId product,
        String name,
        @Nullable BigDecimal netContent,
        @Nullable Measure netUnit,
        @Nullable String gtin,
        String code,
        URI printed) {

    /** The address of one package: its serial number behind the item (GS1 AI 21, or {@code se} without GS1 number). */
    public URI printed(String serial) {
        return URI.create(printed + (gtin == null ? "/se/" : "/21/") + serial);
    }
}
