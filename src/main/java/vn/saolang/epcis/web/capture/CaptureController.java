package vn.saolang.epcis.web.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.epcis.app.capture.CaptureDocument;
import vn.saolang.epcis.app.capture.CaptureQueries;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.capture.CaptureJob;
import vn.saolang.epcis.model.capture.ErrorBehaviour;
import vn.saolang.epcis.web.CaptureLimits;
import vn.saolang.epcis.web.Discovery;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.ApiClient;
import vn.saolang.kernel.NotFound;

/** Capture of documents: a job for each, done before it is answered. */
@RestController
class CaptureController {

    private static final String BEHAVIOUR = "GS1-Capture-Error-Behaviour";
    private static final int PER_PAGE = 30;
    private static final int MOST_PER_PAGE = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern TOKEN = Pattern.compile("\\d{1,18}");

    /** So many documents are in memory and hold connections at once; others wait. */
    private final Semaphore places = new Semaphore(4, true);

    private final CaptureDocument capture;
    private final CaptureQueries jobs;

    CaptureController(CaptureDocument capture, CaptureQueries jobs) {
        this.capture = capture;
        this.jobs = jobs;
    }

    @Access(apiKey = true)
    @PostMapping("/epcis/capture")
    ResponseEntity<Void> capture(
            ApiClient client,
            @RequestHeader(name = BEHAVIOUR, defaultValue = "rollback") String behaviour,
            HttpServletRequest request)
            throws IOException {
        ErrorBehaviour asked = ErrorBehaviour.of(behaviour);
        if (asked == null) {
            throw new EpcisProblem(Type.VALIDATION, BEHAVIOUR + " is rollback or proceed.");
        }
        CaptureJob job = inTurn(client, asked, request);
        return ResponseEntity.accepted()
                .location(URI.create("/epcis/capture/" + job.id()))
                .header(BEHAVIOUR, job.behaviour().term())
                .build();
    }

    private CaptureJob inTurn(ApiClient client, ErrorBehaviour behaviour, HttpServletRequest request)
            throws IOException {
        places.acquireUninterruptibly();
        try {
            return capture.capture(client.asActor(), client.entity(), RequestBody.read(request), behaviour);
        } finally {
            places.release();
        }
    }

    @Access(apiKey = true)
    @RequestMapping(path = "/epcis/capture", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discover() {
        HttpHeaders headers = CaptureLimits.headers();
        headers.set(BEHAVIOUR, "all");
        return Discovery.of(headers, "GET", "POST");
    }

    @Access(apiKey = true)
    @GetMapping("/epcis/capture")
    ResponseEntity<List<Map<String, Object>>> list(
            ApiClient client,
            @RequestParam(required = false) @Nullable String perPage,
            @RequestParam(required = false) @Nullable String nextPageToken) {
        int most = perPage(perPage);
        List<CaptureJob> page = jobs.jobs(client.entity(), below(nextPageToken), most + 1);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        if (page.size() > most) {
            page = page.subList(0, most);
            answer.header(
                    HttpHeaders.LINK,
                    "</epcis/capture?perPage=" + most + "&nextPageToken="
                            + page.getLast().number() + ">; rel=\"next\"");
        }
        return answer.body(JobJson.of(page));
    }

    @Access(apiKey = true)
    @GetMapping("/epcis/capture/{id}")
    ResponseEntity<Map<String, Object>> show(ApiClient client, @PathVariable String id) {
        CaptureJob job = jobs.job(client.entity(), uuid(id)).orElseThrow(() -> new NotFound("capture job " + id));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JobJson.of(job));
    }

    @Access(apiKey = true)
    @RequestMapping(path = "/epcis/capture/{id}", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> discoverJob() {
        return Discovery.of("GET");
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotFound("capture job " + id);
        }
    }

    private static int perPage(@Nullable String asked) {
        if (asked == null) {
            return PER_PAGE;
        }
        int number = NUMBER.matcher(asked).matches() ? Integer.parseInt(asked) : 0;
        if (number < 1) {
            throw new EpcisProblem(Type.QUERY_PARAMETER, "perPage is a number from 1.");
        }
        return Math.min(number, MOST_PER_PAGE);
    }

    private static long below(@Nullable String token) {
        if (token == null) {
            return Long.MAX_VALUE;
        }
        if (!TOKEN.matcher(token).matches()) {
            throw new EpcisProblem(Type.QUERY_PARAMETER, "nextPageToken is none that was given out.");
        }
        return Long.parseLong(token);
    }
}
