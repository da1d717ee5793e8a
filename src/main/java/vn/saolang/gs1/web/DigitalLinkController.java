package vn.saolang.gs1.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.saolang.gs1.DigitalLink;
import vn.saolang.gs1.Elements;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;
import vn.saolang.kernel.Access;

/** GS1 Digital Links for programs, see docs/api.md. */
@RestController
class DigitalLinkController {

    private static final String PATH = "/api/v1/gs1/digital-link";
    private static final int LONGEST = 64 * 1024;
    private static final Set<String> KNOWN = Set.of("uri", "element", "lang");

    /** The problem of an identifier: {@code reason} is a code, {@code ai} is null when no identifier is at fault. */
    record Gs1Problem(
            URI type,
            String title,
            int status,
            String detail,
            @Nullable String ai,
            String reason) {}

    @Access(anyone = true)
    @GetMapping(PATH)
    DigitalLinkJson read(@RequestParam MultiValueMap<String, String> given) {
        List<String> uris = given.getOrDefault("uri", List.of());
        List<String> elements = given.getOrDefault("element", List.of());
        if (uris.size() + elements.size() != 1 || !KNOWN.containsAll(given.keySet())) {
            throw Gs1Exception.of(null, Reason.PARAMETER, "(either uri or element, percent-encoded)");
        }
        DigitalLink.Parsed link = uris.isEmpty()
                ? DigitalLink.of(Elements.parse(elements.getFirst()))
                : DigitalLink.parse(uris.getFirst());
        return DigitalLinkJson.of(link, null);
    }

    @Access(anyone = true)
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    DigitalLinkJson build(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        DigitalLinkRequest request = DigitalLinkRequest.read(bytes);
        DigitalLink.Parsed link = DigitalLink.of(request.elements());
        return DigitalLinkJson.of(link, link.build(request.stem()));
    }

    @ExceptionHandler
    ResponseEntity<Gs1Problem> refused(Gs1Exception refusal) {
        Gs1Problem problem = new Gs1Problem(
                URI.create("/errors/gs1"),
                "Not a valid GS1 identifier",
                HttpStatus.BAD_REQUEST.value(),
                String.valueOf(refusal.getMessage()),
                refusal.ai(),
                refusal.reason().name());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
