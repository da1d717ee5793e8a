package vn.saolang.recognition.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.Level;

/**
 * A decision on results of councils.
 *
 * @param scope "VN" for the Minister's, else the key of the province
 * @param submissionNumber number of the tờ trình as entered, with its day
 * @param number number of the decision as entered by its keeper of documents; the software never makes one up
 * @param symbol what follows the number: "QĐ-UBND"
 * @param returnedFor why the signer gave it back last; null when never
 * @param version counted up by each change, for optimistic locking
 */
public record Decision(
        UUID id,
        DecisionKind kind,
        Level level,
        String scope,
        DecisionState state,
        @Nullable String submissionNumber,
        @Nullable LocalDate submissionOn,
        @Nullable String number,
        String symbol,
        @Nullable LocalDate decidedOn,
        @Nullable String returnedFor,
        @Nullable String signerName,
        @Nullable Instant signedAt,
        int version,
        List<DecisionItem> items) {

    public Decision {
        items = List.copyOf(items);
    }

    /** "123/QĐ-UBND", or null while nobody numbered it. */
    public @Nullable String fullNumber() {
        return number == null ? null : number + "/" + symbol;
    }

    /** The day the last of its results was concluded, before which it cannot be dated. */
    public LocalDate lastConcluded() {
        return items.stream()
                .map(DecisionItem::concludedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
