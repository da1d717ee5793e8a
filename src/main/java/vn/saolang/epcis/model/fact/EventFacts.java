package vn.saolang.epcis.model.fact;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.fact.FactKeys.Area;
import vn.saolang.epcis.model.vocabulary.Vocabulary;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;
import vn.saolang.gs1.EpcUri;

/** Gathers what an event can be found by beyond its columns and identifiers. */
public final class EventFacts {

    private static final Set<String> QUANTITY_LISTS =
            Set.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");
    private static final Set<String> MEASURES =
            Set.of("value", "minValue", "maxValue", "meanValue", "sDev", "percValue", "percRank");
    private static final Set<String> SENSOR_TIMES = Set.of("time", "startTime", "endTime");
    private static final Set<String> SENSOR_URIS =
            Set.of("deviceID", "dataProcessingMethod", "microorganism", "chemicalSubstance", "bizRules", "uriValue");
    private static final Set<String> SENSOR_VALUES = Set.of("stringValue", "hexBinaryValue", "booleanValue");

    private final FactSheet sheet;
    private final Namespaces names;

    private EventFacts(FactSheet sheet, Namespaces names) {
        this.sheet = sheet;
        this.names = names;
    }

    /**
     * The facts of an event.
     *
     * @param namespaces what the prefixes of its fields stand for
     * @return key to values, as JSON; null when there are none
     */
    public static @Nullable ObjectNode of(ObjectNode event, Namespaces namespaces) {
        Namespaces names = namespaces.with(event.get("@context"));
        FactSheet sheet = new FactSheet(names);
        new EventFacts(sheet, names).gather(event);
        return sheet.isEmpty() ? null : sheet.asJson();
    }

    private void gather(ObjectNode event) {
        typed(event.path("bizTransactionList"), "bizTransaction", FactKeys.TRANSACTION, Kind.TRANSACTION_TYPE);
        typed(event.path("sourceList"), "source", FactKeys.SOURCE, Kind.SOURCE_DESTINATION_TYPE);
        typed(event.path("destinationList"), "destination", FactKeys.DESTINATION, Kind.SOURCE_DESTINATION_TYPE);
        uri(FactKeys.TRANSFORMATION, event.path("transformationID"));
        JsonNode lasting = event.path("persistentDisposition");
        lasting.path("set").forEach(value -> term(FactKeys.DISPOSITION_SET, Kind.DISPOSITION, value));
        lasting.path("unset").forEach(value -> term(FactKeys.DISPOSITION_UNSET, Kind.DISPOSITION, value));
        QUANTITY_LISTS.forEach(list -> event.path(list).forEach(this::quantity));
        declaration(event.path("errorDeclaration"));
        sensors(event.path("sensorElementList"));
        sheet.fields(Area.EVENT, event, true);
        sheet.fields(Area.ILMD, event.path("ilmd"), false);
        sheet.fields(Area.READ_POINT, event.path("readPoint"), true);
        sheet.fields(Area.BIZ_LOCATION, event.path("bizLocation"), true);
    }

    private void typed(JsonNode list, String field, String key, Kind kind) {
        for (JsonNode entry : list) {
            JsonNode type = entry.path("type");
            uri(
                    key + (type.isString() ? Vocabulary.canonical(kind, names.expandedValue(type.stringValue())) : ""),
                    entry.path(field));
        }
    }

    private void quantity(JsonNode element) {
        JsonNode amount = element.path("quantity");
        sheet.number(FactKeys.QUANTITY, amount);
        if (element.path("uom").isString()) {
            sheet.number(FactKeys.quantity(element.path("uom").stringValue()), amount);
        }
    }

    private void declaration(JsonNode declaration) {
        sheet.time(FactKeys.ERROR_TIME, declaration.path("declarationTime"));
        term(FactKeys.ERROR_REASON, Kind.ERROR_REASON, declaration.path("reason"));
        declaration.path("correctiveEventIDs").forEach(id -> sheet.text(FactKeys.CORRECTIVE, id));
        sheet.fields(Area.ERROR_DECLARATION, declaration, true);
    }

    private void sensors(JsonNode list) {
        if (!list.isEmpty()) {
            sheet.present(FactKeys.SENSOR);
        }
        for (JsonNode element : list) {
            sheet.fields(Area.SENSOR_ELEMENT, element, true);
            JsonNode metadata = element.path("sensorMetadata");
            sensor(metadata);
            sheet.fields(Area.SENSOR_METADATA, metadata, true);
            for (JsonNode report : element.path("sensorReport")) {
                sensor(report);
                term(FactKeys.sensor("type", ""), Kind.MEASUREMENT, report.path("type"));
                measures(report);
                sheet.fields(Area.SENSOR_REPORT, report, true);
            }
        }
    }

    private void sensor(JsonNode part) {
        for (Map.Entry<String, JsonNode> entry : part.properties()) {
            String key = FactKeys.sensor(entry.getKey(), "");
            if (SENSOR_TIMES.contains(entry.getKey())) {
                sheet.time(key, entry.getValue());
            } else if (SENSOR_URIS.contains(entry.getKey())) {
                uri(key, entry.getValue());
            } else if (SENSOR_VALUES.contains(entry.getKey())) {
                sheet.plain(key, entry.getValue());
            }
        }
    }

    private void measures(JsonNode report) {
        String unit = report.path("uom").isString() ? report.path("uom").stringValue() : "";
        for (String measure : MEASURES) {
            sheet.number(FactKeys.sensor(measure, ""), report.path(measure));
            if (!unit.isEmpty()) {
                sheet.number(FactKeys.sensor(measure, unit), report.path(measure));
            }
        }
    }

    private void uri(String key, JsonNode value) {
        if (value.isString()) {
            sheet.text(key, EpcUri.canonical(names.expandedValue(value.stringValue())));
        }
    }

    private void term(String key, Kind kind, JsonNode value) {
        if (value.isString()) {
            sheet.text(key, Vocabulary.canonical(kind, names.expandedValue(value.stringValue())));
        }
    }
}
