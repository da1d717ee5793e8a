package vn.saolang.epcis.model.check;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.context.Namespaces;

/** Says what is wrong with a document or an event; an empty list is the leave to keep it. */
public final class Checks {

    private static final Shape MASTER_DATA = new Shape().loose().may(Rules.list(vocabulary(), 0), "vocabularyList");

    private static final Shape HEADER =
            new Shape().may(MASTER_DATA, "epcisMasterData").open();

    private static final Rule EVENTS = (value, at, defects) -> {
        if (!value.isArray()) {
            defects.add(at, "must be a list");
        }
    };

    private static final Shape DOCUMENT = new Shape()
            .must(Rules.CONTEXT, "@context")
            .must(Rules.oneOf("EPCISDocument"), "type")
            .must(Checks::checkVersion, "schemaVersion")
            .must(Rules.TIME, "creationDate")
            .may(Rules.URI, "id")
            .may(Rules.TEXT, "instanceIdentifier", "sender", "receiver")
            .may(HEADER, "epcisHeader")
            .must(new Shape().must(EVENTS, "eventList").loose(), "epcisBody")
            .open();

    private static final Shape RESULTS = new Shape()
            .must(Rules.TEXT, "queryName")
            .may(Rules.TEXT, "subscriptionID")
            .must(
                    new Shape()
                            .must(EVENTS, "eventList")
                            .may(Rules.list(vocabulary(), 0), "vocabularyList")
                            .open(),
                    "resultsBody")
            .open();

    private static final Shape QUERY_DOCUMENT = new Shape()
            .must(Rules.CONTEXT, "@context")
            .must(Rules.oneOf("EPCISQueryDocument"), "type")
            .may(Checks::checkVersion, "schemaVersion")
            .may(Rules.TIME, "creationDate")
            .may(Rules.URI, "id")
            .must(new Shape().must(RESULTS, "queryResults").open(), "epcisBody")
            .open();

    private Checks() {}

    /** What is wrong with the document around its events. */
    public static List<Defect> document(JsonNode document) {
        Defects defects = new Defects(Namespaces.NONE.with(document.get("@context")));
        switch (document.path("type").asString("")) {
            case "EPCISDocument" -> DOCUMENT.check(document, Spot.ROOT, defects);
            case "EPCISQueryDocument" -> QUERY_DOCUMENT.check(document, Spot.ROOT, defects);
            default -> defects.add(Spot.ROOT, "must be an object of type EPCISDocument or EPCISQueryDocument");
        }
        return defects.all();
    }

    /** The events of a document that {@link #document} found in order. */
    public static JsonNode eventsOf(JsonNode document) {
        JsonNode body = document.path("epcisBody");
        return body.has("eventList")
                ? body.get("eventList")
                : body.path("queryResults").path("resultsBody").path("eventList");
    }

    /**
     * What is wrong with the event at this place of its document.
     *
     * @param names what the document declares; the event may add its own
     */
    public static List<Defect> event(JsonNode event, int index, boolean inQueryDocument, Namespaces names) {
        Spot body = Spot.ROOT.field("epcisBody");
        Spot list = inQueryDocument ? body.field("queryResults").field("resultsBody") : body;
        return check(event, list.field("eventList").item(index), names);
    }

    /** What is wrong with an event that comes alone, and must bring its own {@code @context}. */
    public static List<Defect> event(JsonNode event) {
        Defects defects = new Defects(Namespaces.NONE);
        if (event.isObject() && !event.has("@context")) {
            defects.add(Spot.ROOT.field("@context"), "is missing");
        }
        defects.addAll(check(event, Spot.ROOT, Namespaces.NONE));
        return defects.all();
    }

    private static List<Defect> check(JsonNode event, Spot at, Namespaces names) {
        Defects defects = new Defects(names.with(event.get("@context")));
        EventShapes.ANY_EVENT.check(event, at, defects);
        return defects.all();
    }

    private static void checkVersion(JsonNode value, Spot at, Defects defects) {
        String text = value.isString() ? value.stringValue() : "";
        boolean digits = text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        boolean two = text.equals("2") || text.startsWith("2.");
        if (!two || !digits || text.endsWith(".") || text.contains("..")) {
            defects.add(at, "must be 2.0, the version of the standard that is spoken here");
        }
    }

    private static Shape vocabulary() {
        Rule attribute = new Shape()
                .must(Rules.URI, "id")
                .may(
                        (value, at, defects) -> {
                            if (!value.isNumber() && !value.isString() && !value.isObject()) {
                                defects.add(at, "must be a number, a string or an object");
                            }
                        },
                        "attribute")
                .loose();
        Shape element = new Shape()
                .must(Rules.URI, "id")
                .may(Rules.list(attribute, 0), "attributes")
                .may(Rules.list(Rules.URI, 0), "children")
                .loose();
        return new Shape()
                .must(Rules.URI, "type")
                .may(Rules.list(element, 0), "vocabularyElementList")
                .loose();
    }
}
