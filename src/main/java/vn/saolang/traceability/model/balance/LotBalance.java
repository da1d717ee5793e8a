package vn.saolang.traceability.model.balance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;

/**
 * A lot in the hands of a producer.
 *
 * @param unit the base unit of {@code sums}: kilogram, litre or piece
 */
public record LotBalance(
        LotId lot,
        String itemName,
        String code,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        Measure unit,
        Sums sums) {}
