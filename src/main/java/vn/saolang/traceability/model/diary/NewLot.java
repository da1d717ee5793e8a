package vn.saolang.traceability.model.diary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;

/**
 * A lot that begins with an entry, as told and not yet judged.
 *
 * @param lot made by the phone, so that later entries of an offline queue can name it
 * @param item null when not chosen
 * @param code GS1 AI 10, up to 20 characters of CSET 82; empty for the next free one, {@code yymmdd-nn}
 * @param madeOn null for the day of the entry
 * @param expiresOn null when not told
 * @param quantity null when not told
 * @param unit UN/CEFACT code; empty for the unit of its item
 */
public record NewLot(
        LotId lot,
        @Nullable ItemId item,
        String code,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        @Nullable BigDecimal quantity,
        String unit) {}
