package vn.saolang.traceability.web.resolver;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.ApiClient;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.traceability.app.resolver.SetLinks;
import vn.saolang.traceability.model.resolver.Anchor;
import vn.saolang.traceability.model.resolver.Anchors;
import vn.saolang.traceability.model.resolver.LinkSet;

/** The links of a producer's numbers, for its own programs. */
@RestController
class LinkApiController {

    private static final int LONGEST = 4 * 1024 * 1024;

    private final SetLinks links;

    LinkApiController(SetLinks links) {
        this.links = links;
    }

    @Access(apiKey = true)
    @PutMapping("/api/v1/gs1/links")
    ResponseEntity<Map<String, Object>> put(ApiClient client, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        List<LinkSet> sets =
                LinkEntries.read(bytes).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        links.put(client, sets);
        return answer(sets);
    }

    @Access(apiKey = true)
    @GetMapping("/api/v1/gs1/links")
    ResponseEntity<Map<String, Object>> list(ApiClient client, @RequestParam(defaultValue = "") String anchor) {
        List<LinkSet> own = links.of(client);
        if (anchor.isEmpty()) {
            return answer(own);
        }
        Anchor asked = anchor(anchor, List.of());
        List<LinkSet> found = own.stream()
                .filter(set -> set.anchor().key().equals(asked.key())
                        && set.anchor().value().equals(asked.value()))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound("links");
        }
        return answer(found);
    }

    /**
     * Takes away the set of an anchor.
     *
     * @param qualifier such as {@code 10={lotnumber}}; none for the set of the key itself
     */
    @Access(apiKey = true)
    @DeleteMapping("/api/v1/gs1/links")
    ResponseEntity<Void> remove(
            ApiClient client,
            @RequestParam(defaultValue = "") String anchor,
            @RequestParam(defaultValue = "") List<String> qualifier) {
        links.remove(client, anchor(anchor, qualifier));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Map<String, Object>> answer(List<LinkSet> sets) {
        return ResponseEntity.ok(
                Map.of("entries", sets.stream().map(LinkEntries::entry).toList()));
    }

    private static Anchor anchor(String path, List<String> qualifiers) {
        LinkedHashMap<String, String> further = new LinkedHashMap<>();
        for (String one : qualifiers) {
            int equals = one.indexOf('=');
            further.put(equals < 0 ? one : one.substring(0, equals), one.substring(equals + 1));
        }
        try {
            return Anchors.anchor(path, further);
        } catch (Gs1Exception wrong) {
            throw new RefusedException(
                    Refusal.of("traceability.LINK_ANCHOR", "anchor", String.valueOf(wrong.getMessage())));
        }
    }
}
