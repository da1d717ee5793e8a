package vn.saolang.epcis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.kernel.Access;

/** The root of the repository, and all addresses below it that are nothing. */
@RestController
class RootController {

    private static final List<String> RESOURCES = List.of(
            "queries",
            "capture",
            "events",
            "eventTypes",
            "epcs",
            "readPoints",
            "bizLocations",
            "dispositions",
            "bizSteps");

    /** Addresses that exist: what is asked there is a method they do not have. */
    private static final Pattern KNOWN = Pattern.compile("/epcis/(" + String.join("|", RESOURCES) + ")(/[^/]+){0,2}/?");

    @Access(apiKey = true)
    @GetMapping({"/epcis", "/epcis/"})
    ResponseEntity<Map<String, Object>> resources() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("@context", EpcisEvents.CONTEXT, "type", "Collection", "member", RESOURCES));
    }

    @Access(apiKey = true)
    @RequestMapping(
            path = {"/epcis", "/epcis/"},
            method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discover() {
        return Discovery.of("GET");
    }

    @Access(apiKey = true)
    @RequestMapping(
            path = "/epcis/**",
            method = {
                RequestMethod.GET,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE,
                RequestMethod.OPTIONS
            })
    ResponseEntity<Void> nothing(HttpServletRequest request) {
        boolean reading = HttpMethod.GET.matches(request.getMethod());
        if (!reading && KNOWN.matcher(request.getRequestURI()).matches()) {
            throw new EpcisProblem(Type.NOT_IMPLEMENTED, request.getMethod() + " is not supported on this resource.");
        }
        throw new EpcisProblem(Type.NO_SUCH_RESOURCE, "There is no resource at this address.");
    }
}
