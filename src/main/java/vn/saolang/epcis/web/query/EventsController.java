package vn.saolang.epcis.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.epcis.app.query.FindEvents;
import vn.saolang.epcis.web.Discovery;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.ApiClient;

/** Events by query and by id. */
@RestController
class EventsController {

    private final EventAnswers answers;
    private final FindEvents find;

    EventsController(EventAnswers answers, FindEvents find) {
        this.answers = answers;
        this.find = find;
    }

    @Access(apiKey = true)
    @GetMapping({"/epcis/events", "/epcis/events/"})
    ResponseEntity<String> events(ApiClient client, HttpServletRequest request) {
        return answers.answer(client.entity(), request, List.of());
    }

    @Access(apiKey = true)
    @GetMapping("/epcis/events/{id}")
    ResponseEntity<String> event(ApiClient client, HttpServletRequest request) {
        EventAnswers.checkFormat(request);
        return answers.document(
                find.byId(client.entity(), Addressed.value(request)), EventAnswers.SIMPLE, new HttpHeaders());
    }

    @Access(apiKey = true)
    @RequestMapping(path = "/epcis/events/{id}", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discover() {
        return Discovery.of("GET", "HEAD");
    }

    @Access(apiKey = true)
    @DeleteMapping("/epcis/nextPageToken/{token}")
    ResponseEntity<Void> release(ApiClient client, @PathVariable String token) {
        find.release(client.entity(), token);
        return ResponseEntity.noContent().build();
    }
}
