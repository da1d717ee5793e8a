package vn.saolang.epcis.web.query;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.epcis.model.event.KeptEvent;
import vn.saolang.epcis.model.hash.Times;

/**
 * The document that answers a query (EPCIS 2.0, EPCISQueryDocument). Events stand in it letter by letter as they are kept; the
 * prefixes they use are declared once, or at the events when two of them mean different things by one prefix.
 */
final class QueryAnswer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<KeptEvent> events;
    private final Map<String, ArrayNode> contexts = new LinkedHashMap<>();

    private QueryAnswer(List<KeptEvent> events) {
        this.events = events;
        for (KeptEvent event : events) {
            if (event.contexts() != null) {
                contexts.computeIfAbsent(event.contexts(), QueryAnswer::parsed);
            }
        }
    }

    private static ArrayNode parsed(String contexts) {
        JsonNode node = JSON.readTree(contexts);
        return node.isArray() ? (ArrayNode) node : JSON.createArrayNode().add(node);
    }

    /** The document, as JSON. */
    static String of(List<KeptEvent> events, String queryName, Instant now) {
        return new QueryAnswer(events).write(queryName, now);
    }

    private String write(String queryName, Instant now) {
        boolean together = agree();
        ArrayNode context = JSON.createArrayNode().add(EpcisEvents.CONTEXT);
        if (together) {
            distinctParts().forEach(context::add);
        }
        ObjectNode head = JSON.createObjectNode();
        head.set("@context", context);
        head.put("type", "EPCISQueryDocument").put("schemaVersion", "2.0").put("creationDate", Times.text(now));
        String list = events.stream()
                .map(event -> together ? event.body() : withContext(event))
                .collect(Collectors.joining(",", "[", "]"));
        String text = head.toString();
        return text.substring(0, text.length() - 1) + ",\"epcisBody\":{\"queryResults\":{\"queryName\":"
                + JSON.writeValueAsString(queryName) + ",\"resultsBody\":{\"eventList\":" + list + "}}}}";
    }

    private Set<JsonNode> distinctParts() {
        Set<JsonNode> parts = new LinkedHashSet<>();
        contexts.values().forEach(context -> context.forEach(parts::add));
        return parts;
    }

    /** Whether no prefix stands for two things, within what is declared once and for all. */
    private boolean agree() {
        Map<String, JsonNode> known = new HashMap<>();
        Set<String> torn = new HashSet<>();
        for (JsonNode part : distinctParts()) {
            part.properties().forEach(entry -> {
                JsonNode before = known.putIfAbsent(entry.getKey(), entry.getValue());
                if (before != null && !before.equals(entry.getValue())) {
                    torn.add(entry.getKey());
                }
            });
        }
        return torn.isEmpty();
    }

    private String withContext(KeptEvent event) {
        ArrayNode own = own(event.contexts());
        return own == null
                ? event.body()
                : "{\"@context\":" + own + "," + event.body().substring(1);
    }

    private @Nullable ArrayNode own(@Nullable String text) {
        return text == null ? null : contexts.get(text);
    }
}
