package vn.saolang.epcis.model.check;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.event.EventType;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;

/** The five kinds of events. */
final class EventShapes {

    /** What every event has, and may have. */
    private static final Shape EVENT = new Shape()
            .may(Rules.CONTEXT, "@context")
            .must(Rules.TIME, "eventTime")
            .must(Rules.OFFSET, "eventTimeZoneOffset")
            .may(Rules.TIME, "recordTime")
            .may(Rules.URI, "eventID")
            .may(Rules.oneOrMore(Rules.URI), "certificationInfo")
            .may(Shapes.ERROR_DECLARATION, "errorDeclaration")
            .may(Rules.term(Kind.BIZ_STEP), "bizStep")
            .may(Rules.term(Kind.DISPOSITION), "disposition")
            .may(Shapes.PLACE, "readPoint", "bizLocation")
            .may(Rules.list(Shapes.TRANSACTION, 0), "bizTransactionList")
            .may(Shapes.SOURCES, "sourceList")
            .may(Shapes.DESTINATIONS, "destinationList")
            .may(Shapes.SENSOR_ELEMENTS, "sensorElementList")
            .open();

    private static final Rule ACTION = Rules.oneOf("ADD", "OBSERVE", "DELETE");

    private static final Shape OBJECT = of(EventType.OBJECT)
            .must(ACTION, "action")
            .may(Shapes.EPCS, "epcList")
            .may(Shapes.QUANTITIES, "quantityList")
            .may(Shapes.PERSISTENT_DISPOSITION, "persistentDisposition")
            .may(Shapes.ILMD, "ilmd")
            .and(EventShapes::checkObject);

    private static final Shape FAMILY = EVENT.copy()
            .must(ACTION, "action")
            .may(Shapes.EPCS_OR_TWICE, "childEPCs")
            .may(Shapes.QUANTITIES, "childQuantityList");

    private static final Shape AGGREGATION = FAMILY.copy()
            .must(Rules.oneOf(EventType.AGGREGATION.term()), "type")
            .may(Shapes.PARENT, "parentID")
            .and(EventShapes::checkAggregation);

    private static final Shape ASSOCIATION = FAMILY.copy()
            .must(Rules.oneOf(EventType.ASSOCIATION.term()), "type")
            .must(Shapes.PARENT, "parentID")
            .and(EventShapes::checkChildren);

    private static final Shape TRANSACTION = of(EventType.TRANSACTION)
            .must(ACTION, "action")
            .must(Rules.list(Shapes.TRANSACTION, 1), "bizTransactionList")
            .may(Shapes.PARENT, "parentID")
            .may(Shapes.EPCS_OR_TWICE, "epcList")
            .may(Shapes.QUANTITIES, "quantityList")
            .and(EventShapes::checkTransaction);

    private static final Shape TRANSFORMATION = of(EventType.TRANSFORMATION)
            .may(Shapes.EPCS, "inputEPCList", "outputEPCList")
            .may(Shapes.QUANTITIES, "inputQuantityList", "outputQuantityList")
            .may(Rules.URI, "transformationID")
            .may(Shapes.PERSISTENT_DISPOSITION, "persistentDisposition")
            .may(Shapes.ILMD, "ilmd")
            .and(EventShapes::checkTransformation);

    private static final Map<String, Shape> BY_TYPE = Map.of(
            EventType.OBJECT.term(), OBJECT,
            EventType.AGGREGATION.term(), AGGREGATION,
            EventType.TRANSACTION.term(), TRANSACTION,
            EventType.TRANSFORMATION.term(), TRANSFORMATION,
            EventType.ASSOCIATION.term(), ASSOCIATION);

    static final Rule ANY_EVENT = EventShapes::checkEvent;

    private EventShapes() {}

    private static Shape of(EventType type) {
        return EVENT.copy().must(Rules.oneOf(type.term()), "type");
    }

    private static void checkEvent(JsonNode event, Spot at, Defects defects) {
        if (!event.isObject()) {
            defects.add(at, "must be an object");
            return;
        }
        Shape shape = BY_TYPE.get(event.path("type").asString(""));
        if (shape == null) {
            defects.add(at.field("type"), "must be one of the five kinds of events, such as ObjectEvent");
            return;
        }
        shape.check(event, at, defects);
        Rules.checkKeepable(event, at, defects);
    }

    private static void checkObject(JsonNode event, Spot at, Defects defects) {
        boolean things = hasItems(event, "epcList") || hasItems(event, "quantityList");
        boolean measured = hasItems(event, "sensorElementList") && event.has("readPoint");
        boolean listed = event.has("epcList") && hasItems(event, "sensorElementList");
        if (!things && !measured && !listed) {
            defects.add(at, "must have an epcList or quantityList with items, or sensor data with a readPoint");
        }
        if (event.has("ilmd") && !"ADD".equals(action(event))) {
            defects.add(at.field("ilmd"), "may stand in an ObjectEvent with action ADD only");
        }
    }

    private static void checkAggregation(JsonNode event, Spot at, Defects defects) {
        if (!event.has("parentID") && !"OBSERVE".equals(action(event))) {
            defects.add(at.field("parentID"), "is missing: required when action is ADD or DELETE");
        }
        checkChildren(event, at, defects);
    }

    private static void checkChildren(JsonNode event, Spot at, Defects defects) {
        boolean children = hasItems(event, "childEPCs") || hasItems(event, "childQuantityList");
        if (!children && !"DELETE".equals(action(event))) {
            defects.add(at, "must have childEPCs or a childQuantityList with items: only DELETE may mean all");
        }
    }

    private static void checkTransaction(JsonNode event, Spot at, Defects defects) {
        boolean things = event.has("epcList") || hasItems(event, "quantityList");
        if (!things && !"DELETE".equals(action(event))) {
            defects.add(at, "must have an epcList, or a quantityList with items: only DELETE may mean all");
        }
        boolean any = hasItems(event, "epcList") || hasItems(event, "quantityList") || event.has("parentID");
        if (things && !any && !"DELETE".equals(action(event))) {
            defects.add(at.field("epcList"), "is empty, and nothing else is named");
        }
    }

    private static void checkTransformation(JsonNode event, Spot at, Defects defects) {
        boolean input = hasItems(event, "inputEPCList") || hasItems(event, "inputQuantityList");
        boolean output = hasItems(event, "outputEPCList") || hasItems(event, "outputQuantityList");
        if (!input && !output) {
            defects.add(at, "must have inputs or outputs");
        } else if (!(input && output) && !event.has("transformationID")) {
            defects.add(at, "must have inputs and outputs, or a transformationID that ties them together");
        }
    }

    private static String action(JsonNode event) {
        return event.path("action").asString("");
    }

    private static boolean hasItems(JsonNode event, String list) {
        return !event.path(list).isEmpty();
    }
}
