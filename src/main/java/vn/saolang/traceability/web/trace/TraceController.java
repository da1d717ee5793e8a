package vn.saolang.traceability.web.trace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.files.FileId;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.trace.TraceQueries;
import vn.saolang.traceability.app.trace.TraceStory;

/** The public story of a lot, as a page and as schema.org data. */
@Controller
class TraceController {

    private final TraceQueries traces;
    private final Files files;

    TraceController(TraceQueries traces, Files files) {
        this.traces = traces;
        this.files = files;
    }

    @Access(anyone = true)
    @GetMapping("/trace/{lot}")
    TracePage show(@PathVariable String lot) {
        TraceStory story = traces.story(LotId.parse(lot));
        return new TracePage(story, traces.photos(story).size());
    }

    @Access(anyone = true)
    @GetMapping("/trace/{lot}/photos/{number}")
    ResponseEntity<Resource> photo(@PathVariable String lot, @PathVariable int number) {
        TraceStory story = traces.story(LotId.parse(lot));
        List<FileId> photos = traces.photos(story);
        if (number < 0 || number >= photos.size()) {
            throw new NotFound("photo");
        }
        return files.inline(photos.get(number), story.lot().itemCode() + "-" + number);
    }

    /** Served apart, because pages hold no inline scripts of whatever type. */
    @Access(anyone = true)
    @GetMapping("/trace/{lot}/data.jsonld")
    ResponseEntity<byte[]> data(@PathVariable String lot) {
        TraceStory story = traces.story(LotId.parse(lot));
        ObjectNode product = JsonNodeFactory.instance.objectNode();
        product.put("@context", "https://schema.org");
        product.put("@type", "Product");
        product.put("@id", story.uri());
        product.put("name", story.lot().itemName());
        if (story.lot().gtin() != null) {
            product.put("gtin14", story.lot().gtin());
        }
        product.put("productID", story.lot().itemCode());
        product.put("productionDate", story.lot().madeOn().toString());
        if (!story.label().brand().isEmpty()) {
            product.putObject("brand")
                    .put("@type", "Brand")
                    .put("name", story.label().brand());
        }
        product.putObject("manufacturer")
                .put("@type", "Organization")
                .put("name", story.lot().entityName());
        property(product, "lot", story.lot().code());
        if (story.lot().expiresOn() != null) {
            property(product, "expires", story.lot().expiresOn().toString());
        }
        if (story.recall() != null) {
            property(product, "recalled", story.recall().startedAt().toString());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/ld+json"))
                .cacheControl(CacheControl.noCache())
                .body(product.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void property(ObjectNode product, String name, String value) {
        product.withArray("additionalProperty")
                .addObject()
                .put("@type", "PropertyValue")
                .put("name", name)
                .put("value", value);
    }
}
