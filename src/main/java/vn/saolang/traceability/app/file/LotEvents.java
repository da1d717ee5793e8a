package vn.saolang.traceability.app.file;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.model.event.EntryEvent;
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
        document.putArray("@context")
                .add(EpcisEvents.CONTEXT)
                .add(JsonNodeFactory.instance.objectNode().put("ocop", EntryEvent.NAMESPACE));
        document.put("type", "EPCISDocument");
        document.put("schemaVersion", "2.0");
        Instant now = time.now();
        document.put("creationDate", now.toString());
        ArrayNode list = document.putObject("epcisBody").putArray("eventList");
        story.entries().forEach(entry -> {
            Stream.of(
                            epcis.find(entry.entity().value(), entry.eventId()),
                            epcis.declaration(entry.entity().value(), entry.eventId()))
                    .flatMap(Optional::stream)
                    .forEach(event -> {
                        // the document says it for all of them
                        event.remove("@context");
                        list.add(event);
                    });
        });
        return document;
    }
}
