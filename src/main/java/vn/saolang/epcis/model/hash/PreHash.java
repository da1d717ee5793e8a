package vn.saolang.epcis.model.hash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.vocabulary.Vocabulary;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;

/** Writes an event as the text that is hashed: the fields of the standard in its order, then all others sorted. */
final class PreHash {

    private static final Set<String> NO_PART =
            Set.of("type", "eventID", "recordTime", "errorDeclaration", "@context", "comment", "rdfs:comment", "#text");
    private static final Set<String> COMMENTS = Set.of("comment", "rdfs:comment", "#text", "@context");

    private static final List<String> QUANTITY = List.of("epcClass", "quantity", "uom");
    private static final List<String> DISPOSITIONS = List.of("set", "unset");
    private static final List<String> METADATA = List.of(
            "time",
            "startTime",
            "endTime",
            "deviceID",
            "deviceMetadata",
            "rawData",
            "dataProcessingMethod",
            "bizRules");
    private static final List<String> REPORT = List.of(
            "type",
            "exception",
            "deviceID",
            "deviceMetadata",
            "rawData",
            "dataProcessingMethod",
            "time",
            "microorganism",
            "chemicalSubstance",
            "value",
            "component",
            "stringValue",
            "booleanValue",
            "hexBinaryValue",
            "uriValue",
            "minValue",
            "maxValue",
            "meanValue",
            "sDev",
            "percRank",
            "percValue",
            "uom",
            "coordinateReferenceSystem");

    private final Namespaces names;
    private final Set<String> ignored;

    /** The fields in their order; how each is written. */
    private final Map<String, Function<JsonNode, String>> order = new java.util.LinkedHashMap<>();

    PreHash(Namespaces names, Set<String> ignored) {
        this.names = names;
        this.ignored = ignored;
        simple("eventTime", "eventTimeZoneOffset", "certificationInfo", "parentID");
        order.put("epcList", list -> epcs("epcList", list));
        order.put("inputEPCList", list -> epcs("inputEPCList", list));
        order.put("childEPCs", list -> epcs("childEPCs", list));
        order.put("quantityList", list -> quantities("quantityList", list));
        order.put("childQuantityList", list -> quantities("childQuantityList", list));
        order.put("inputQuantityList", list -> quantities("inputQuantityList", list));
        order.put("outputEPCList", list -> epcs("outputEPCList", list));
        order.put("outputQuantityList", list -> quantities("outputQuantityList", list));
        simple("action", "transformationID", "bizStep", "disposition");
        order.put("persistentDisposition", node -> object("persistentDisposition", node, DISPOSITIONS));
        order.put("readPoint", node -> object("readPoint", node, List.of("id")));
        order.put("bizLocation", node -> object("bizLocation", node, List.of("id")));
        order.put("sensorElementList", this::sensors);
    }

    private void simple(String... fields) {
        for (String field : fields) {
            order.put(field, value -> values(field, value, kindOf(field, "")));
        }
    }

    String of(ObjectNode event) {
        StringBuilder text = new StringBuilder(600)
                .append("eventType=")
                .append(event.path("type").asString(""));
        order.forEach((field, write) -> {
            JsonNode value = event.get(field);
            if (value != null) {
                text.append(write.apply(value));
            }
        });
        List<String> rest = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : event.properties()) {
            String field = entry.getKey();
            if (!order.containsKey(field) && !NO_PART.contains(field) && !isIgnored(field)) {
                rest.add(other(field, entry.getValue()));
            }
        }
        return text.append(Sorted.joined(rest)).toString();
    }

    private boolean isIgnored(String field) {
        return !ignored.isEmpty() && (ignored.contains(field) || ignored.contains(names.expandedName(field)));
    }

    private String other(String field, JsonNode value) {
        return switch (field) {
            case "bizTransactionList" -> typed(field, value, "bizTransaction", Kind.TRANSACTION_TYPE);
            case "sourceList" -> typed(field, value, "source", Kind.SOURCE_DESTINATION_TYPE);
            case "destinationList" -> typed(field, value, "destination", Kind.SOURCE_DESTINATION_TYPE);
            default -> extension(field, value);
        };
    }

    private String epcs(String name, JsonNode list) {
        String all = values("epc", list, null);
        return all.isEmpty() ? "" : name + all;
    }

    private String quantities(String name, JsonNode list) {
        List<String> elements = new ArrayList<>();
        list.forEach(element -> elements.add(object("quantityElement", element, QUANTITY)));
        String all = Sorted.joined(elements);
        return all.isEmpty() ? "" : name + all;
    }

    private String typed(String name, JsonNode list, String idField, Kind kind) {
        List<String> elements = new ArrayList<>();
        for (JsonNode element : list) {
            elements.add(values("type", element.path("type"), kind) + values(idField, element.path(idField), null));
        }
        return name + Sorted.joined(elements);
    }

    private String sensors(JsonNode list) {
        List<String> elements = new ArrayList<>();
        for (JsonNode element : list) {
            StringBuilder text = new StringBuilder("sensorElement");
            if (element.has("sensorMetadata")) {
                text.append(object("sensorMetadata", element.get("sensorMetadata"), METADATA));
            }
            List<String> reports = new ArrayList<>();
            element.path("sensorReport").forEach(report -> reports.add(object("sensorReport", report, REPORT)));
            text.append(Sorted.joined(reports));
            text.append(extensions(element, Set.of("sensorMetadata", "sensorReport")));
            elements.add(text.toString());
        }
        String all = Sorted.joined(elements);
        return all.isEmpty() ? "" : "sensorElementList" + all;
    }

    /** An object with fields in their order and its extensions behind them; nothing when all is empty. */
    private String object(String name, JsonNode node, List<String> fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            JsonNode value = node.get(field);
            if (value != null) {
                text.append(values(field, value, kindOf(field, name)));
            }
        }
        text.append(extensions(node, Set.copyOf(fields)));
        return text.isEmpty() ? "" : name + text;
    }

    private String extensions(JsonNode node, Set<String> known) {
        if (node.size() <= known.size() && known.containsAll(node.propertyNames())) {
            return "";
        }
        List<String> rest = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!known.contains(entry.getKey()) && !COMMENTS.contains(entry.getKey())) {
                rest.add(extension(entry.getKey(), entry.getValue()));
            }
        }
        return Sorted.joined(rest);
    }

    /** {@code name=value} for one or each of several values, sorted. */
    private String values(String name, JsonNode value, @Nullable Kind kind) {
        if (!value.isArray()) {
            return value(name, value, kind);
        }
        List<String> all = new ArrayList<>();
        value.forEach(one -> all.add(value(name, one, kind)));
        return Sorted.joined(all);
    }

    private String value(String name, JsonNode value, @Nullable Kind kind) {
        if (value.isMissingNode()) {
            return "";
        }
        String text;
        if (isTime(name)) {
            text = CanonicalValue.time(value.asString());
        } else if (kind != null && value.isString()) {
            text = CanonicalValue.text(names.expandedValue(Vocabulary.expanded(kind, value.stringValue())));
        } else {
            text = CanonicalValue.of(value, names);
        }
        return text.isEmpty() ? "" : name + "=" + text;
    }

    private static boolean isTime(String name) {
        return name.equals("eventTime") || name.equals("time") || name.equals("startTime") || name.equals("endTime");
    }

    private static @Nullable Kind kindOf(String field, String within) {
        return switch (field) {
            case "bizStep" -> Kind.BIZ_STEP;
            case "disposition", "set", "unset" -> Kind.DISPOSITION;
            case "type" -> within.equals("sensorReport") ? Kind.MEASUREMENT : null;
            case "exception" -> Kind.ALERT;
            case "component" -> Kind.COMPONENT;
            default -> null;
        };
    }

    /** A field of nobody's standard, or master data of an instance or lot: names expanded, everything sorted. */
    private String extension(String field, JsonNode value) {
        String name = names.expandedName(field);
        if (!value.isArray()) {
            return name + content(value);
        }
        List<String> each = new ArrayList<>();
        value.forEach(one -> each.add(name + content(one)));
        return Sorted.joined(each);
    }

    private String content(JsonNode value) {
        if (value.isObject()) {
            return extensions(value, Set.of());
        }
        if (value.isArray()) {
            List<String> each = new ArrayList<>();
            value.forEach(one -> each.add(content(one)));
            return Sorted.joined(each);
        }
        String text = CanonicalValue.of(value, names);
        return text.isEmpty() ? "" : "=" + text;
    }
}
