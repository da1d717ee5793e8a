package vn.saolang.traceability.model.diary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.LotId;

/**
 * So much of a lot that is already known, as told and not yet judged.
 *
 * @param quantity null when not told; more than 0, at most 3 decimals
 * @param unit UN/CEFACT code, see {@link vn.saolang.traceability.Measure}; empty for the unit of its item
 */
public record LotLine(LotId lot, @Nullable BigDecimal quantity, String unit) {}
