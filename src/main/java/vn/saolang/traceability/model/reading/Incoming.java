package vn.saolang.traceability.model.reading;

import java.time.Instant;
import java.util.List;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.PlaceId;

/** A shipment of another producer that was not received yet. */
public record Incoming(
        EntryId shipment,
        EntityId from,
        String fromName,
        Instant sentAt,
        PlaceId toPlace,
        String toPlaceName,
        List<EntryLine> lines) {}
