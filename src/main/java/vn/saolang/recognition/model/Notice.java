package vn.saolang.recognition.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/**
 * The written notice of a result.
 *
 * @param scope whose office writes it: "VN" or a province
 * @param stars 1 to 5, or 0 when knocked out
 * @param reason the ground of a knock-out
 * @param decision number and day of the decision it follows, as printed; null when there is none
 * @param remark minimums missed, in words; empty when none
 * @param issued false while it waits for number and day
 */
public record Notice(
        UUID id,
        ResultId result,
        DossierId dossier,
        EntityId entity,
        UnitRef commune,
        Level level,
        String scope,
        Outcome outcome,
        String productName,
        @Nullable String productCode,
        String entityName,
        String councilName,
        int stars,
        @Nullable BigDecimal total,
        @Nullable String reason,
        LocalDate concludedOn,
        @Nullable String decision,
        String remark,
        boolean issued,
        @Nullable String number,
        String symbol,
        @Nullable LocalDate noticedOn,
        int version) {}
