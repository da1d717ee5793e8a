package vn.saolang.epcis.web.query;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One producer's repository as its program sees it. */
record Repository(MockMvcTester mvc, String key) {

    private static final JsonMapper JSON = JsonMapper.shared();

    MvcTestResult get(String path) {
        return with(mvc.get().uri(URI.create(path))).exchange();
    }

    MvcTestResult get(String path, String header, String value) {
        return with(mvc.get().uri(URI.create(path))).header(header, value).exchange();
    }

    MvcTestResult delete(String path) {
        return with(mvc.delete().uri(URI.create(path))).exchange();
    }

    MvcTestResult options(String path) {
        return with(mvc.options().uri(URI.create(path))).exchange();
    }

    MvcTestResult post(String path, String body) {
        return with(mvc.post().uri(URI.create(path)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MockMvcRequestBuilder with(MockMvcRequestBuilder request) {
        return request.header("Authorization", "Bearer " + key);
    }

    /** Captures an event, which must be taken; its address. */
    String capture(String event) {
        MvcTestResult answer = post("/epcis/events", event);
        if (answer.getResponse().getStatus() != 201) {
            throw new AssertionError(body(answer));
        }
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    /** The ids of the events of an answer. */
    static List<String> ids(MvcTestResult answer) {
        return events(answer).stream()
                .map(event -> event.get("eventID").stringValue())
                .toList();
    }

    static List<JsonNode> events(MvcTestResult answer) {
        JsonNode list = json(answer).at("/epcisBody/queryResults/resultsBody/eventList");
        if (!list.isArray()) {
            throw new AssertionError(answer.getResponse().getStatus() + " " + body(answer));
        }
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(body(answer));
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where an answer goes on; empty at its end. */
    static String next(MvcTestResult answer) {
        String link = answer.getResponse().getHeader("Link");
        return link == null ? "" : link.substring(1, link.indexOf('>')).replaceFirst("https?://[^/]+", "");
    }
}
