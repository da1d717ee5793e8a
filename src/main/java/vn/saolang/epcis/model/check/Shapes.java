package vn.saolang.epcis.model.check;

import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;

/** The objects of which events are made. */
final class Shapes {

    /** Identifiers of single things; classes and patterns stand in quantity lists. */
    private static final Rule EPC = (value, at, defects) -> {
        Rules.URI.check(value, at, defects);
        if (value.isString() && isClassUrn(value.stringValue())) {
            defects.add(at, "is a class or pattern, which belongs in a quantity list");
        }
    };

    private static final Rule EPC_CLASS = (value, at, defects) -> {
        Rules.URI.check(value, at, defects);
        if (value.isString() && value.stringValue().startsWith("urn:epc:id:")) {
            defects.add(at, "is a single thing, not a class");
        }
    };

    private static final Shape QUANTITY_ELEMENT = new Shape()
            .must(EPC_CLASS, "epcClass")
            .may(Rules.NUMBER, "quantity")
            .may(Rules.UNIT, "uom")
            .and(Shapes::checkQuantity);

    static final Rule EPCS = Rules.set(EPC, 0);
    static final Rule EPCS_OR_TWICE = Rules.list(EPC, 0);
    static final Rule PARENT = EPC;
    static final Rule QUANTITIES = Rules.list(QUANTITY_ELEMENT, 0);

    static final Shape PLACE = new Shape().must(Rules.URI, "id").open();

    static final Rule TRANSACTION =
            new Shape().may(Rules.term(Kind.TRANSACTION_TYPE), "type").must(Rules.URI, "bizTransaction");

    static final Rule SOURCES = Rules.list(
            new Shape().must(Rules.term(Kind.SOURCE_DESTINATION_TYPE), "type").must(Rules.URI, "source"), 0);

    static final Rule DESTINATIONS = Rules.list(
            new Shape().must(Rules.term(Kind.SOURCE_DESTINATION_TYPE), "type").must(Rules.URI, "destination"), 0);

    static final Shape PERSISTENT_DISPOSITION = new Shape()
            .may(Rules.set(Rules.term(Kind.DISPOSITION), 1), "set", "unset")
            .and((value, at, defects) -> {
                if (!value.has("set") && !value.has("unset")) {
                    defects.add(at, "must set or unset something");
                }
            });

    static final Shape ERROR_DECLARATION = new Shape()
            .must(Rules.TIME, "declarationTime")
            .may(Rules.term(Kind.ERROR_REASON), "reason")
            .may(Rules.list(Rules.URI, 0), "correctiveEventIDs")
            .open();

    private static final Shape SENSOR_METADATA = new Shape()
            .may(Rules.TIME, "time", "startTime", "endTime")
            .may(Rules.URI, "deviceID", "deviceMetadata", "rawData", "dataProcessingMethod", "bizRules")
            .open()
            .and((value, at, defects) -> {
                boolean period = value.has("startTime") && value.has("endTime");
                if (period && time(value, "startTime").isAfter(time(value, "endTime"))) {
                    defects.add(at.field("endTime"), "is before startTime");
                }
            });

    private static final Shape SENSOR_REPORT = new Shape()
            .must(Rules.term(Kind.MEASUREMENT), "type")
            .may(Rules.term(Kind.ALERT), "exception")
            .may(Rules.URI, "deviceID", "deviceMetadata", "rawData", "dataProcessingMethod", "bizRules")
            .may(Rules.URI, "microorganism", "chemicalSubstance", "coordinateReferenceSystem", "uriValue")
            .may(Rules.TIME, "time")
            .may(Rules.term(Kind.COMPONENT), "component")
            .may(Rules.TEXT, "stringValue", "uom")
            .may(Rules.BOOLEAN, "booleanValue")
            .may(Rules.HEX, "hexBinaryValue")
            .may(Rules.NUMBER, "value", "minValue", "maxValue", "meanValue", "sDev", "percRank", "percValue")
            .open()
            .and(Shapes::checkReport);

    private static final Shape SENSOR_ELEMENT = new Shape()
            .may(SENSOR_METADATA, "sensorMetadata")
            .must(Rules.list(SENSOR_REPORT, 1), "sensorReport")
            .open();

    static final Rule SENSOR_ELEMENTS = Rules.list(SENSOR_ELEMENT, 0);

    /** Master data of instances and lots: fields of others only. */
    static final Shape ILMD = new Shape().open();

    private Shapes() {}

    private static boolean isClassUrn(String uri) {
        return uri.startsWith("urn:epc:class:") || uri.startsWith("urn:epc:idpat:");
    }

    private static java.time.Instant time(JsonNode value, String field) {
        java.time.Instant time =
                vn.saolang.epcis.model.hash.Times.instant(value.path(field).asString(""));
        return java.util.Objects.requireNonNull(time);
    }

    /** A quantity is a count of things, or a measure with its unit; neither is below nought. */
    private static void checkQuantity(JsonNode element, Spot at, Defects defects) {
        JsonNode quantity = element.get("quantity");
        if (quantity == null) {
            if (element.has("uom")) {
                defects.add(at.field("uom"), "is the unit of no quantity");
            }
            return;
        }
        double value = quantity.doubleValue();
        if (value < 0) {
            defects.add(at.field("quantity"), "must not be negative");
        }
        if (value != Math.rint(value) && !element.has("uom")) {
            defects.add(at.field("quantity"), "without a unit is a count, which has no fraction");
        }
    }

    /** A percentile is a rank and its value, never one alone. */
    private static void checkReport(JsonNode report, Spot at, Defects defects) {
        if (report.has("percRank") != report.has("percValue")) {
            String missing = report.has("percRank") ? "percValue" : "percRank";
            defects.add(at.field(missing), "is missing: a percentile has a rank and a value");
        }
        if (report.has("minValue")
                && report.has("maxValue")
                && report.get("minValue").doubleValue() > report.get("maxValue").doubleValue()) {
            defects.add(at.field("maxValue"), "is below minValue");
        }
    }
}
