package vn.saolang.traceability.model.diary;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;

/**
 * A shipment that stands, as the rules of its receipt know it.
 *
 * @param to the place it goes to, and whose that is: null for somebody outside of the system
 * @param receipt the entry that answered it already; null while it is on its way
 */
public record KnownShipment(
        EntryId entry,
        EntityId from,
        PlaceId to,
        @Nullable EntityId receiver,
        Instant sentAt,
        Set<LotId> lots,
        @Nullable EntryId receipt) {}
