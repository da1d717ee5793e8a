package vn.saolang.traceability.web.resolver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.kernel.Access;

/** The description file of the resolver, for programs that ask what it can do. */
@RestController
class DescriptionController {

    private static final List<String> KEYS = List.of(
            "00", "01", "253", "255", "401", "402", "414", "415", "417", "8003", "8004", "8006", "8010", "8013", "8017",
            "8018");

    private final String base;

    DescriptionController(@Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.base = base;
    }

    @Access(anyone = true)
    @GetMapping("/.well-known/gs1resolver")
    ResponseEntity<Map<String, Object>> describe() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", "Sao Làng");
        file.put("resolverRoot", base);
        file.put("supportedPrimaryKeys", KEYS);
        file.put(
                "supportedLinkType",
                List.of(
                        Map.of("namespace", "https://ref.gs1.org/voc/", "prefix", "gs1:"),
                        Map.of("namespace", "https://schema.org/", "prefix", "schema:")));
        file.put("linkTypeDefaultCanBeLinkset", false);
        file.put("supportsLanguageVariants", true);
        file.put("supportsSemanticInterpretation", false);
        file.put("supportsGS1DigitalLinkURICompression", false);
        file.put("validatesAIcombinations", true);
        file.put("contact", Map.of("fn", "Sao Làng", "hasURL", base));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(file);
    }
}
