package vn.saolang.traceability.model.recall;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;

/** What a place reported: so much came back, was destroyed, or had been sold. */
public record RecallReport(
        UUID id,
        UUID recall,
        PlaceId place,
        LotId lot,
        Fate fate,
        BigDecimal quantity,
        String unit,
        String note,
        UUID reportedBy,
        Instant reportedAt) {}
