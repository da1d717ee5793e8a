package vn.saolang.epcis.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.epcis.app.query.ListValues;
import vn.saolang.epcis.app.query.Part;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.event.EventType;
import vn.saolang.epcis.web.Discovery;
import vn.saolang.epcis.web.query.Paging.Question;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.ApiClient;

/** Events grouped by kind, identifier, step, place and disposition. */
@RestController
class TopLevelController {

    private static final String RESOURCES =
            "/epcis/{resource:eventTypes|epcs|bizSteps|bizLocations|readPoints|dispositions}";

    private static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::term).sorted().toList();

    private final ListValues values;
    private final EventAnswers answers;
    private final Paging paging;

    TopLevelController(ListValues values, EventAnswers answers, Paging paging) {
        this.values = values;
        this.answers = answers;
        this.paging = paging;
    }

    @Access(apiKey = true)
    @GetMapping({RESOURCES, RESOURCES + "/"})
    ResponseEntity<Map<String, Object>> values(
            ApiClient client, @PathVariable String resource, HttpServletRequest request) {
        Question question = paging.question(client.entity(), request);
        if (!question.query().isEmpty()) {
            throw new EpcisProblem(
                    Type.QUERY_PARAMETER,
                    "Unknown parameter: " + question.query().keySet().iterator().next());
        }
        Resource asked = of(resource);
        if (asked == Resource.EVENT_TYPES) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(members(TYPES));
        }
        Part<String> part = values.list(client.entity(), asked.field(), question.asked());
        return ResponseEntity.ok()
                .headers(Paging.next(request, question.asked(), part.next()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(members(part.members()));
    }

    @Access(apiKey = true)
    @GetMapping(RESOURCES + "/{value}")
    ResponseEntity<Map<String, Object>> value(
            ApiClient client, @PathVariable String resource, HttpServletRequest request) {
        known(client.entity(), of(resource), request);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(members(List.of("events")));
    }

    @Access(apiKey = true)
    @GetMapping(RESOURCES + "/{value}/events")
    ResponseEntity<String> events(ApiClient client, @PathVariable String resource, HttpServletRequest request) {
        Resource asked = of(resource);
        String value = known(client.entity(), asked, request);
        return answers.answer(client.entity(), request, List.of(asked.having(value)));
    }

    @Access(apiKey = true)
    @RequestMapping(
            path = {RESOURCES, RESOURCES + "/{value}", RESOURCES + "/{value}/events"},
            method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discover() {
        return Discovery.of("GET", "HEAD");
    }

    private String known(UUID owner, Resource resource, HttpServletRequest request) {
        String value = resource.canonical(Addressed.value(request));
        if (!resource.isStandard(value) && !values.isKnown(owner, resource.field(), value)) {
            throw new EpcisProblem(Type.NO_SUCH_RESOURCE, "No event of this key's producer has this value");
        }
        return value;
    }

    private static Resource of(String term) {
        return Resource.named(term)
                .orElseThrow(() -> new EpcisProblem(Type.NO_SUCH_RESOURCE, "There is no such collection"));
    }

    private static Map<String, Object> members(List<String> members) {
        return Map.of("@context", EpcisEvents.CONTEXT, "type", "Collection", "member", members);
    }
}
