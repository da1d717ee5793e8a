package vn.saolang.stamp.model.matter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;

/**
 * A case about faked or misused goods.
 *
 * @param number what people call it
 * @param typedCode the number on the goods as somebody typed it; may be empty
 * @param serial the stamp it is about; null when no stamp bears the number, or the case is about a whole roll
 * @param orderNo its roll; null as nobody knows
 * @param position in the roll; null as nobody knows
 * @param entity whose goods are faked or misused; null when nobody knows
 * @param lot the lot the stamp was on when the case was opened
 * @param assignedTo account of who looks into it
 * @param office scope of that account's office
 * @param version counted up by each change
 */
public record Matter(
        UUID id,
        int number,
        String typedCode,
        @Nullable StampSerial serial,
        @Nullable Integer orderNo,
        @Nullable Integer position,
        @Nullable ItemId item,
        @Nullable EntityId entity,
        @Nullable LotId lot,
        MatterState state,
        Instant openedAt,
        @Nullable UUID assignedTo,
        @Nullable String office,
        @Nullable Finding finding,
        @Nullable String findingText,
        @Nullable Instant closedAt,
        @Nullable String closedBecause,
        int version) {

    public boolean isOpen() {
        return state != MatterState.CLOSED;
    }
}
