package vn.saolang.traceability.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;

/**
 * A lot of finished goods.
 *
 * @param made how much was made, in {@code unit}; null while no entry that stands says so
 * @param unit UN/CEFACT Recommendation 20; H87 are pieces
 * @param story whether everybody may read its story at {@code /trace/{id}}
 * @param failedTest whether a test of it failed
 */
public record PackedLot(
        LotId id,
        String code,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        ItemId item,
        EntityId entity,
        @Nullable BigDecimal made,
        String unit,
        boolean story,
        boolean failedTest) {}
