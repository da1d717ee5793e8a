package vn.saolang.support.model.request;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.support.RequestDraft;
import vn.saolang.support.RequestId;
import vn.saolang.support.RequestState;
import vn.saolang.support.SupportKind;
import vn.saolang.territory.UnitRef;

/**
 * A request as it stands.
 *
 * @param number what people call it
 * @param commune where the producer has its seat
 * @param decision number of the decision, empty when none was named
 * @param granted đồng granted, null when in kind
 * @param givenSource its line in the ledger, null until delivered
 */
public record SupportRequest(
        RequestId id,
        long number,
        int version,
        EntityId entity,
        String entityName,
        @Nullable String productName,
        UnitRef commune,
        RequestDraft says,
        RequestState state,
        Instant askedAt,
        String decision,
        @Nullable LocalDate decidedOn,
        @Nullable BigDecimal granted,
        @Nullable LocalDate deliveredOn,
        String delivered,
        @Nullable BigDecimal worth,
        String giver,
        @Nullable String givenSource) {

    public SupportKind kind() {
        return Objects.requireNonNull(says.kind());
    }

    public String url() {
        return "/support/requests/" + id;
    }
}
