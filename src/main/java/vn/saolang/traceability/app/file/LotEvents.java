package vn.saolang.traceability.app.file;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.model.file.LotStory;

/** The events of a lot's story as one EPCIS 2.0 document. */
@Component
public class LotEvents {

    private final EpcisEvents epcis;
    private final VietnamTime time;

    LotEvents(EpcisEvents epcis, VietnamTime time) {
        this.epcis = epcis;
        this.time = time;
    }

    /** The document, with the events of exactly those entries that the story holds, oldest first. */
    public ObjectNode document(LotStory story) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("@context").add(EpcisEvents.CONTEXT);
        document.put("type", "EPCISDocument");
        document.put("schemaVersion", "2.0");
        Instant now = time.now();
        document.put("creationDate", now.toString());
        ArrayNode list = document.putObject("epcisBody").putArray("eventList");
        story.entries().forEach(entry -> {
            List<String> ids = entry.wrong() == null
                    ? List.of(entry.eventId())
                    : List.of(entry.eventId(), entry.wrong().eventId());
            epcis.withIds(entry.entity().value(), ids).forEach(list::add);
        });
        return document;
    }
}
