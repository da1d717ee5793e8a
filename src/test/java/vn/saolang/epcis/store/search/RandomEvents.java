package vn.saolang.epcis.store.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.read.EventReader;
import vn.saolang.epcis.model.read.Surroundings;

/** Events at random, of few values each written in several ways, so that questions find some and not others. */
final class RandomEvents {

    static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

    static final List<List<String>> STEPS = List.of(
            List.of("shipping", "https://ref.gs1.org/cbv/BizStep-shipping", "urn:epcglobal:cbv:bizstep:shipping"),
            List.of("receiving", "https://ref.gs1.org/cbv/BizStep-receiving"),
            List.of("https://example.com/steps/drying"));
    static final List<List<String>> DISPOSITIONS =
            List.of(List.of("in_transit", "urn:epcglobal:cbv:disp:in_transit"), List.of("expired"));
    static final List<List<String>> PLACES = List.of(
            List.of("urn:epc:id:sgln:0614141.07346.0", "https://id.gs1.org/414/0614141073467"),
            List.of("urn:epc:id:sgln:0614141.07346.1234", "https://id.gs1.org/414/0614141073467/254/1234"),
            List.of("https://example.com/places/kho-1"));
    static final List<List<String>> ITEMS = List.of(
            List.of("urn:epc:id:sgtin:0614141.107346.2017", "https://id.gs1.org/01/10614141073464/21/2017"),
            List.of("urn:epc:id:sgtin:0614141.107346.2018", "https://example.com/01/10614141073464/21/2018"),
            List.of("urn:epc:id:sscc:0614141.1234567890", "https://id.gs1.org/00/106141412345678908"),
            List.of("https://example.com/p/A12/se/7"));
    static final List<List<String>> CLASSES = List.of(
            List.of("urn:epc:class:lgtin:4012345.011111.4444", "https://id.gs1.org/01/04012345111118/10/4444"),
            List.of("urn:epc:idpat:sgtin:4012345.011111.*", "https://id.gs1.org/01/04012345111118"),
            List.of("https://example.com/p/A12/lo/1"));

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Random random;

    RandomEvents(Random random) {
        this.random = random;
    }

    /** Which value is meant, however it is written. */
    static final Map<String, String> MEANT = meant();

    private static Map<String, String> meant() {
        Map<String, String> meant = new HashMap<>();
        List.of(STEPS, DISPOSITIONS, PLACES, ITEMS, CLASSES)
                .forEach(all -> all.forEach(
                        spellings -> spellings.forEach(spelling -> meant.put(spelling, spellings.getFirst()))));
        return meant;
    }

    String one(List<List<String>> values) {
        List<String> spellings = values.get(random.nextInt(values.size()));
        return spellings.get(random.nextInt(spellings.size()));
    }

    CapturedEvent event(UUID owner, int number) {
        Instant recorded = START.plusSeconds(90_000L + number / 7);
        return new EventReader(owner, recorded, null).read(json(number), Surroundings.none());
    }

    private boolean sometimes() {
        return random.nextInt(3) == 0;
    }

    private ObjectNode json(int number) {
        ObjectNode event = JSON.createObjectNode();
        event.putObject("@context").put("ex", "https://ns.example.com/epcis/");
        boolean transformation = number % 4 == 3;
        event.put(
                "type", transformation ? "TransformationEvent" : number % 4 == 2 ? "AggregationEvent" : "ObjectEvent");
        event.put("eventID", "urn:uuid:" + new UUID(7, number));
        // written in another zone, and often at the same moment as others
        Instant at = START.plusSeconds(600L * random.nextInt(60));
        event.put(
                "eventTime",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atOffset(ZoneOffset.ofHours(random.nextInt(9)))));
        event.put("eventTimeZoneOffset", "+07:00");
        if (!transformation) {
            event.put("action", List.of("ADD", "OBSERVE", "DELETE").get(random.nextInt(3)));
        }
        what(event, transformation, number % 4 == 2);
        where(event);
        more(event);
        return event;
    }

    private void what(ObjectNode event, boolean transformation, boolean aggregation) {
        String prefix = transformation
                ? (random.nextBoolean() ? "inputEPCList" : "outputEPCList")
                : aggregation ? "childEPCs" : "epcList";
        ArrayNode items = event.putArray(prefix);
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(one(ITEMS));
        }
        if (aggregation) {
            event.put("parentID", one(ITEMS));
        }
        if (sometimes()) {
            String list = transformation ? "inputQuantityList" : aggregation ? "childQuantityList" : "quantityList";
            ObjectNode quantity = event.putArray(list).addObject().put("epcClass", one(CLASSES));
            quantity.put("quantity", random.nextInt(4) + 0.5).put("uom", sometimes() ? "KGM" : "GRM");
        }
    }

    private void where(ObjectNode event) {
        if (!sometimes()) {
            event.put("bizStep", one(STEPS));
        }
        if (sometimes()) {
            event.put("disposition", one(DISPOSITIONS));
        }
        if (sometimes()) {
            event.putObject("readPoint").put("id", one(PLACES));
        }
        if (!sometimes()) {
            event.putObject("bizLocation").put("id", one(PLACES));
        }
    }

    private void more(ObjectNode event) {
        if (sometimes()) {
            event.putArray("bizTransactionList")
                    .addObject()
                    .put("type", sometimes() ? "po" : "urn:epcglobal:cbv:btt:inv")
                    .put("bizTransaction", "https://example.com/t/" + random.nextInt(2));
        }
        if (sometimes()) {
            event.put("ex:count", random.nextInt(5));
            event.putObject("ex:outer").put("ex:name", random.nextBoolean() ? "a" : "b|c");
        }
        if (sometimes()) {
            ObjectNode element = event.putArray("sensorElementList").addObject();
            element.putObject("sensorMetadata")
                    .put("time", START.plusSeconds(random.nextInt(3)).toString());
            ObjectNode report = element.putArray("sensorReport").addObject();
            report.put("type", sometimes() ? "Temperature" : "gs1:AbsoluteHumidity")
                    .put("value", random.nextInt(4));
            report.put("uom", "CEL").put("booleanValue", random.nextBoolean());
        }
        if (random.nextInt(8) == 0) {
            event.putObject("errorDeclaration")
                    .put("declarationTime", START.plusSeconds(random.nextInt(5)).toString())
                    .put("reason", sometimes() ? "did_not_occur" : "incorrect_data");
        }
        if (sometimes()) {
            event.putObject("persistentDisposition").putArray("set").add(one(DISPOSITIONS));
        }
    }
}
