package vn.saolang.epcis.model.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.event.EventType;
import vn.saolang.epcis.model.event.Identifier;
import vn.saolang.epcis.model.event.Identifier.Place;
import vn.saolang.epcis.model.hash.EventHash;
import vn.saolang.epcis.model.hash.Times;
import vn.saolang.epcis.model.vocabulary.Vocabulary;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;
import vn.saolang.gs1.EpcUri;

/**
 * Makes checked JSON the event that the repository keeps.
 *
 * @param owner whose events they are
 * @param recordTime when they arrived
 * @param capture the job that brings them; null for one that comes alone
 */
public record EventReader(
        UUID owner, Instant recordTime, @Nullable UUID capture) {

    private static final Map<String, Place> LISTS = Map.of(
            "epcList", Place.EPC,
            "childEPCs", Place.CHILD_EPC,
            "inputEPCList", Place.INPUT_EPC,
            "outputEPCList", Place.OUTPUT_EPC);

    private static final Map<String, Place> QUANTITIES = Map.of(
            "quantityList", Place.CLASS,
            "childQuantityList", Place.CHILD_CLASS,
            "inputQuantityList", Place.INPUT_CLASS,
            "outputQuantityList", Place.OUTPUT_CLASS);

    private static final Map<String, EventType> TYPES = types();

    /** To the millisecond: the time an event carries is the time it is found by. */
    public EventReader {
        recordTime = recordTime.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<String, EventType> types() {
        Map<String, EventType> types = new java.util.HashMap<>();
        for (EventType type : EventType.values()) {
            types.put(type.term(), type);
        }
        return Map.copyOf(types);
    }

    /**
     * Reads one event.
     *
     * @param event checked; left as it is
     * @param document what its document brings beside it
     */
    public CapturedEvent read(ObjectNode event, Surroundings document) {
        JsonNode own = event.get("@context");
        Namespaces names = document.names().with(own);
        ObjectNode body = event.deepCopy();
        body.remove("@context");
        String id = event.path("eventID").asString("");
        if (id.isEmpty()) {
            id = EventHash.of(event, names, document.ignored());
        }
        body.put("eventID", id);
        body.put("recordTime", Times.text(recordTime));
        return new CapturedEvent(
                owner,
                id,
                Objects.requireNonNull(TYPES.get(event.path("type").asString())),
                Objects.requireNonNull(Times.instant(event.path("eventTime").asString())),
                recordTime,
                text(event, "action"),
                term(event, "bizStep", Kind.BIZ_STEP, names),
                term(event, "disposition", Kind.DISPOSITION, names),
                place(event, "readPoint", names),
                place(event, "bizLocation", names),
                identifiers(event, names),
                event.has("errorDeclaration"),
                body,
                document.contextsWith(own),
                capture);
    }

    private static @Nullable String text(JsonNode event, String field) {
        JsonNode value = event.get(field);
        return value == null ? null : value.asString();
    }

    private static @Nullable String term(JsonNode event, String field, Kind kind, Namespaces names) {
        String value = text(event, field);
        return value == null ? null : Vocabulary.canonical(kind, names.expandedValue(value));
    }

    private static @Nullable String place(JsonNode event, String field, Namespaces names) {
        JsonNode id = event.path(field).get("id");
        return id == null ? null : uri(id, names);
    }

    private static String uri(JsonNode value, Namespaces names) {
        return EpcUri.canonical(names.expandedValue(value.asString()));
    }

    private static List<Identifier> identifiers(JsonNode event, Namespaces names) {
        Set<Identifier> all = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> entry : event.properties()) {
            Place single = LISTS.get(entry.getKey());
            if (single != null) {
                entry.getValue().forEach(epc -> all.add(new Identifier(uri(epc, names), single)));
            }
            Place several = QUANTITIES.get(entry.getKey());
            if (several != null) {
                for (JsonNode element : entry.getValue()) {
                    all.add(new Identifier(uri(element.path("epcClass"), names), several));
                }
            }
            if (entry.getKey().equals("parentID")) {
                all.add(new Identifier(uri(entry.getValue(), names), Place.PARENT));
            }
        }
        return new ArrayList<>(all);
    }
}
