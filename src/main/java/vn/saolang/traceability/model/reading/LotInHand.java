package vn.saolang.traceability.model.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;

/**
 * A lot in the hands of a producer: made by it or received.
 *
 * @param left what the diary says is left, in {@code unit}; may be 0 or less
 */
public record LotInHand(
        LotId lot,
        ItemId item,
        String itemName,
        ItemKind kind,
        String code,
        EntityId maker,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        BigDecimal left,
        Measure unit) {}
