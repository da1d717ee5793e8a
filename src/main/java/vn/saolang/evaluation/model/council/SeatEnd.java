package vn.saolang.evaluation.model.council;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat that ended before its council did, by a decision of whoever set the council up.
 *
 * @param seat as it was
 * @param replacement id of the seat that took its place, null when none did
 * @param at when the decision was entered: from then on the seat counts for nothing that was still open
 */
public record SeatEnd(Seat seat, @Nullable UUID replacement, Decision decision, String reason, Instant at) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The decision as papers name it: "12/QĐ-UBND ngày 01/09/2026". */
    public String decided() {
        var date = decision.date();
        return decision.number() + (date == null ? "" : " ngày " + DAY.format(date));
    }
}
