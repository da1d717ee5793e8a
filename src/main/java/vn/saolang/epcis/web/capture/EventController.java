package vn.saolang.epcis.web.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.epcis.app.capture.CaptureEvent;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.capture.KeptEvent;
import vn.saolang.epcis.web.CaptureLimits;
import vn.saolang.epcis.web.Discovery;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.ApiClient;

/** Capture of a single event. */
@RestController
class EventController {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CaptureEvent capture;

    EventController(CaptureEvent capture) {
        this.capture = capture;
    }

    @Access(apiKey = true)
    @PostMapping("/epcis/events")
    ResponseEntity<JsonNode> capture(ApiClient client, HttpServletRequest request) throws IOException {
        if (!(RequestBody.read(request) instanceof ObjectNode event)) {
            throw new EpcisProblem(Type.VALIDATION, "The body must be one event, as a JSON object.");
        }
        KeptEvent kept = capture.capture(client.entity(), event);
        return ResponseEntity.created(
                        URI.create("/epcis/events/" + UriUtils.encode(kept.eventId(), StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(whole(kept));
    }

    /** The event with the context it needs to stand alone. */
    private static ObjectNode whole(KeptEvent kept) {
        ObjectNode whole = JSON.createObjectNode();
        ArrayNode context = whole.putArray("@context").add(EpcisEvents.CONTEXT);
        context.addAll((ArrayNode) JSON.readTree(kept.contexts()));
        whole.setAll((ObjectNode) JSON.readTree(kept.body()));
        return whole;
    }

    @Access(apiKey = true)
    @RequestMapping(path = "/epcis/events", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discover() {
        return Discovery.of(CaptureLimits.headers(), "GET", "POST");
    }
}
