package vn.saolang.traceability.model.identifier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;

/**
 * What lots are made of: a material, a half-finished good, or a product in one package size.
 *
 * @param product the product of a finished good; null for the other kinds
 * @param unit in which its lots are counted
 * @param netContent of one piece, in {@code netUnit}; both null when not told
 * @param gtin 14 digits; null for an item without GS1 number
 * @param code internal code, see {@link InternalCode}
 */
public record Item(
        ItemId id,
        EntityId entity,
        ItemKind kind,
        @Nullable ProductId product,
        String name,
        Measure unit,
        @Nullable BigDecimal netContent,
        @Nullable Measure netUnit,
        @Nullable String gtin,
        String code) {}
