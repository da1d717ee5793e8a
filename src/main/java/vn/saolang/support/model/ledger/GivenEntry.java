package vn.saolang.support.model.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.support.Given;
import vn.saolang.support.GivenId;

/**
 * An entry of the ledger.
 *
 * @param entityName as it is called today
 * @param productName null when it was not for one product
 * @param struckReason why it was struck out, null while it stands
 */
public record GivenEntry(
        GivenId id,
        Given given,
        String entityName,
        @Nullable String productName,
        Instant recordedAt,
        @Nullable String struckReason) {

    public boolean stands() {
        return struckReason == null;
    }
}
