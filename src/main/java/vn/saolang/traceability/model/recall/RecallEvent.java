package vn.saolang.traceability.model.recall;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.kernel.VietnamTime;

/** A recall, and its end, as EPCIS 2.0 events: the lots of one producer bear the disposition "recalled", or lose it again. */
public final class RecallEvent {

    private static final String CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
    private static final String NAMESPACE = "https://ns.saolang.vn/ocop/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    private RecallEvent() {}

    /**
     * The event.
     *
     * @param id urn:uuid of this event
     * @param lots class identifiers of one producer's lots
     * @param over whether the recall ends with it
     */
    public static ObjectNode of(String id, UUID recall, List<URI> lots, RecallReason reason, Instant at, boolean over) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode event = json.objectNode();
        event.putArray("@context").add(CONTEXT).add(json.objectNode().put("ocop", NAMESPACE));
        event.put("type", "ObjectEvent");
        event.put("eventID", id);
        event.put("eventTime", at.atZone(VietnamTime.ZONE).format(TIME));
        event.put("eventTimeZoneOffset", "+07:00");
        event.put("action", "OBSERVE");
        var quantities = event.putArray("quantityList");
        lots.forEach(lot -> quantities.addObject().put("epcClass", lot.toString()));
        event.put("bizStep", over ? "other" : "holding");
        if (!over) {
            event.put("disposition", "recalled");
        }
        event.putObject("persistentDisposition")
                .putArray(over ? "unset" : "set")
                .add("recalled");
        event.put("ocop:recall", "urn:uuid:" + recall);
        event.put("ocop:recallReason", reason.name());
        return event;
    }
}
