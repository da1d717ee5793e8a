package vn.saolang.traceability.model.identifier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;

/**
 * An item as told, not yet judged: what is missing is null or empty.
 *
 * @param product of a finished good
 * @param gtin as typed: 14 digits, or 13, 12 or 8, with or without blanks; empty for none
 */
public record ItemDraft(
        EntityId entity,
        @Nullable ItemKind kind,
        @Nullable ProductId product,
        String name,
        @Nullable Measure unit,
        @Nullable BigDecimal netContent,
        @Nullable Measure netUnit,
        String gtin) {

    /** A material or half-finished good without GS1 number. */
    public static ItemDraft plain(EntityId entity, ItemKind kind, String name, Measure unit) {
        return new ItemDraft(entity, kind, null, name, unit, null, null, "");
    }
}
