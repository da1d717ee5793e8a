package vn.saolang.epcis.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.epcis.app.query.NamedQueries;
import vn.saolang.epcis.app.query.Part;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.query.QueryDocument;
import vn.saolang.epcis.store.search.NamedQueryStore.Named;
import vn.saolang.epcis.web.Discovery;
import vn.saolang.epcis.web.Negotiation;
import vn.saolang.epcis.web.query.Paging.Question;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.ApiClient;

/** Named queries. Subscriptions to them are not there. */
@RestController
class NamedQueryController {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST = 100_000;
    private static final Set<String> SCHEDULE = Set.of(
            "stream",
            "second",
            "minute",
            "hour",
            "dayOfMonth",
            "month",
            "dayOfWeek",
            "reportIfEmpty",
            "initialRecordTime");

    private final NamedQueries queries;
    private final EventAnswers answers;
    private final Paging paging;

    NamedQueryController(NamedQueries queries, EventAnswers answers, Paging paging) {
        this.queries = queries;
        this.answers = answers;
        this.paging = paging;
    }

    @Access(apiKey = true)
    @PostMapping("/epcis/queries")
    ResponseEntity<Void> create(ApiClient client, HttpServletRequest request) throws IOException {
        Negotiation.checkContentType(request.getContentType());
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new EpcisProblem(Type.QUERY_TOO_COMPLEX, "A query of more than " + LARGEST + " bytes");
        }
        String name = queries.create(client.entity(), parsed(body));
        return ResponseEntity.created(URI.create("/epcis/queries/" + UriUtils.encode(name, StandardCharsets.UTF_8)))
                .build();
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException broken) {
            throw new EpcisProblem(Type.QUERY_VALIDATION, "The body is not JSON");
        }
    }

    @Access(apiKey = true)
    @GetMapping("/epcis/queries")
    ResponseEntity<String> list(ApiClient client, HttpServletRequest request) {
        Question question = paging.question(client.entity(), request);
        Part<Named> part = queries.list(client.entity(), question.asked());
        List<String> members =
                part.members().stream().map(NamedQueryController::json).toList();
        return ResponseEntity.ok()
                .headers(Paging.next(request, question.asked(), part.next()))
                .contentType(MediaType.APPLICATION_JSON)
                .body("[" + String.join(",", members) + "]");
    }

    @Access(apiKey = true)
    @GetMapping("/epcis/queries/{name}")
    ResponseEntity<String> show(ApiClient client, @PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json(queries.named(client.entity(), name)));
    }

    @Access(apiKey = true)
    @DeleteMapping("/epcis/queries/{name}")
    ResponseEntity<Void> delete(ApiClient client, @PathVariable String name) {
        queries.delete(client.entity(), name);
        return ResponseEntity.noContent().build();
    }

    @Access(apiKey = true)
    @GetMapping("/epcis/queries/{name}/events")
    ResponseEntity<String> events(ApiClient client, @PathVariable String name, HttpServletRequest request) {
        Named query = queries.named(client.entity(), name);
        if (request.getHeader("Upgrade") != null
                || request.getParameterMap().keySet().stream().anyMatch(SCHEDULE::contains)) {
            throw noSubscriptions();
        }
        return answers.answer(client.entity(), request, QueryDocument.read(JSON.readTree(query.query())), query.name());
    }

    @Access(apiKey = true)
    @RequestMapping(
            path = {"/epcis/queries/{name}/subscriptions", "/epcis/queries/{name}/subscriptions/{id}"},
            method = {RequestMethod.GET, RequestMethod.POST, RequestMethod.DELETE, RequestMethod.OPTIONS})
    ResponseEntity<Void> subscriptions() {
        throw noSubscriptions();
    }

    @Access(apiKey = true)
    @RequestMapping(path = "/epcis/queries", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discover() {
        return Discovery.of("GET", "HEAD", "POST");
    }

    @Access(apiKey = true)
    @RequestMapping(path = "/epcis/queries/{name}", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discoverOne() {
        return Discovery.of("GET", "HEAD", "DELETE");
    }

    @Access(apiKey = true)
    @RequestMapping(path = "/epcis/queries/{name}/events", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discoverEvents() {
        return Discovery.of("GET", "HEAD");
    }

    private static EpcisProblem noSubscriptions() {
        return new EpcisProblem(Type.NOT_IMPLEMENTED, "Subscriptions are not there: ask again with GE_recordTime");
    }

    private static String json(Named named) {
        return "{\"name\":" + JSON.writeValueAsString(named.name()) + ",\"query\":" + named.query() + "}";
    }
}
