package vn.saolang.epcis.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.Conformance;
import vn.saolang.epcis.model.check.Checks;
import vn.saolang.epcis.model.check.Defect;
import vn.saolang.epcis.model.context.Namespaces;

/** The vectors of the standard that lie beside the project. */
public final class EpcisVectors {

    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EpcisVectors() {}

    public static JsonNode read(String file) {
        return JSON.readTree(Conformance.folder("epcis").resolve(file).toFile());
    }

    /** The documents of a class: valid, invalid, disputed. */
    public static List<Path> documents(String kind) {
        try (Stream<Path> files =
                Files.list(Conformance.folder("epcis").resolve("documents").resolve(kind))) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All that our rules find wrong with a document and its events, or with an event that stands alone. */
    public static List<Defect> defects(JsonNode document) {
        if (!document.path("type").asString("").startsWith("EPCIS")) {
            return document.path("type").asString("").endsWith("Event")
                    ? Checks.event(document)
                    : Checks.document(document);
        }
        List<Defect> all = new ArrayList<>(Checks.document(document));
        if (all.isEmpty()) {
            Namespaces names = Namespaces.NONE.with(document.get("@context"));
            JsonNode events = Checks.eventsOf(document);
            boolean query = document.path("type").asString("").equals("EPCISQueryDocument");
            for (int i = 0; i < events.size(); i++) {
                all.addAll(Checks.event(events.get(i), i, query, names));
            }
        }
        return all;
    }

    /** A field of the context that an event needs to stand alone. */
    public static ObjectNode object(JsonNode node) {
        return (ObjectNode) node;
    }
}
