package vn.saolang.epcis.store.search;

import static vn.saolang.epcis.store.search.RandomEvents.MEANT;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The parameters of the query language said once more, over the JSON of one event, without any database. */
final class PlainFilter {

    private static final List<String> LISTS = List.of("epcList", "childEPCs");
    private static final List<String> ALL_EPCS =
            List.of("epcList", "childEPCs", "parentID", "inputEPCList", "outputEPCList");
    private static final List<String> QUANTITIES =
            List.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");

    private final Random random;
    private final RandomEvents events;

    PlainFilter(Random random, RandomEvents events) {
        this.random = random;
        this.events = events;
    }

    /** A parameter with a value, and what it means. */
    record Wish(String name, String value, Predicate<JsonNode> meaning) {}

    Wish wish() {
        List<Wish> all = new ArrayList<>(List.of(
                list("eventType", pick("ObjectEvent", "AggregationEvent"), event -> texts(event.path("type"))),
                list("EQ_action", pick("ADD", "OBSERVE", "DELETE"), event -> texts(event.path("action"))),
                list("EQ_bizStep", some(RandomEvents.STEPS), event -> texts(event.path("bizStep"))),
                list("EQ_disposition", some(RandomEvents.DISPOSITIONS), event -> texts(event.path("disposition"))),
                list("EQ_readPoint", some(RandomEvents.PLACES), event -> texts(event.at("/readPoint/id"))),
                list("EQ_bizLocation", some(RandomEvents.PLACES), event -> texts(event.at("/bizLocation/id"))),
                list(
                        "EQ_persistentDisposition_set",
                        some(RandomEvents.DISPOSITIONS),
                        event -> texts(event.at("/persistentDisposition/set"))),
                match("MATCH_epc", RandomEvents.ITEMS, LISTS),
                match("MATCH_parentID", RandomEvents.ITEMS, List.of("parentID")),
                match("MATCH_inputEPC", RandomEvents.ITEMS, List.of("inputEPCList")),
                match("MATCH_outputEPC", RandomEvents.ITEMS, List.of("outputEPCList")),
                match("MATCH_anyEPC", RandomEvents.ITEMS, ALL_EPCS),
                ofClass("MATCH_epcClass", List.of("quantityList", "childQuantityList")),
                ofClass("MATCH_inputEPCClass", List.of("inputQuantityList")),
                ofClass("MATCH_anyEPCClass", QUANTITIES),
                list(
                        "EQ_bizTransaction_po",
                        pick("https://example.com/t/0", "https://example.com/t/1"),
                        event -> transactions(event, "po")),
                list("EQ_bizTransaction_inv", pick("https://example.com/t/0"), event -> transactions(event, "inv")),
                list("EQ_errorReason", pick("did_not_occur"), event -> texts(event.at("/errorDeclaration/reason"))),
                list(
                        "EQ_type",
                        pick("Temperature", "AbsoluteHumidity"),
                        event -> reports(event)
                                .flatMap(report -> texts(report.path("type")))
                                .map(type -> type.replace("gs1:", ""))),
                list("EQ_INNER_ex:name", pick("a"), event -> texts(event.at("/ex:outer/ex:name"))),
                list(
                        "EQ_ex:count",
                        pick("1", "2"),
                        event -> event.has("ex:count")
                                ? Stream.of(
                                        String.valueOf(event.path("ex:count").intValue()))
                                : Stream.of())));
        all.addAll(comparisons());
        return all.get(random.nextInt(all.size()));
    }

    private List<Wish> comparisons() {
        int amount = random.nextInt(4);
        OffsetDateTime time = OffsetDateTime.parse("2026-09-01T07:00:00+07:00").plusSeconds(600L * random.nextInt(60));
        OffsetDateTime early = OffsetDateTime.parse("2026-09-01T07:00:00+07:00").plusSeconds(random.nextInt(4));
        return List.of(
                time("GE_eventTime", time, "/eventTime", (is, wanted) -> !is.isBefore(wanted)),
                time("LT_eventTime", time, "/eventTime", OffsetDateTime::isBefore),
                time(
                        "GE_errorDeclaration_Time",
                        early,
                        "/errorDeclaration/declarationTime",
                        (is, wanted) -> !is.isBefore(wanted)),
                time("LT_errorDeclarationTime", early, "/errorDeclaration/declarationTime", OffsetDateTime::isBefore),
                time(
                        "GE_time",
                        early,
                        "/sensorElementList/0/sensorMetadata/time",
                        (is, wanted) -> !is.isBefore(wanted)),
                new Wish("GE_quantity", "1.5", event -> quantities(event, null).anyMatch(value -> value >= 1.5)),
                new Wish(
                        "LT_quantity_KGM",
                        "2.5",
                        event -> quantities(event, "KGM").anyMatch(value -> value < 2.5)),
                new Wish(
                        "EQ_quantity",
                        "0.50|3.5",
                        event -> quantities(event, null).anyMatch(value -> value == 0.5 || value == 3.5)),
                new Wish(
                        "GT_value_CEL",
                        "" + amount,
                        event -> reports(event)
                                .anyMatch(report -> report.path("value").doubleValue() > amount)),
                new Wish(
                        "EQ_booleanValue",
                        "true",
                        event -> reports(event)
                                .anyMatch(report -> report.path("booleanValue").booleanValue())),
                new Wish(
                        "LE_ex:count",
                        "" + amount,
                        event -> event.has("ex:count") && event.path("ex:count").doubleValue() <= amount),
                new Wish("EXISTS_ex:outer", "true", event -> event.has("ex:outer")),
                new Wish("EXISTS_errorDeclaration", "true", event -> event.has("errorDeclaration")),
                new Wish("EXISTS_errorDeclaration", "false", _ -> true),
                new Wish("EXISTS_sensorElementList", "", event -> event.has("sensorElementList")));
    }

    private String pick(String... values) {
        return random.nextBoolean() ? String.join("|", values) : values[random.nextInt(values.length)];
    }

    private String some(List<List<String>> values) {
        return random.nextBoolean() ? events.one(values) : events.one(values) + "|" + events.one(values);
    }

    private static Wish list(String name, String value, java.util.function.Function<JsonNode, Stream<String>> of) {
        List<String> wanted =
                Arrays.stream(value.split("\\|")).map(PlainFilter::meant).toList();
        return new Wish(
                name, value, event -> of.apply(event).map(PlainFilter::meant).anyMatch(wanted::contains));
    }

    private Wish match(String name, List<List<String>> values, List<String> fields) {
        return list(name, some(values), event -> fields.stream().flatMap(field -> texts(event.path(field))));
    }

    private Wish ofClass(String name, List<String> fields) {
        return list(
                name,
                some(RandomEvents.CLASSES),
                event -> fields.stream()
                        .flatMap(field -> StreamSupport.stream(event.path(field).spliterator(), false))
                        .flatMap(element -> texts(element.path("epcClass"))));
    }

    private static Wish time(
            String name, OffsetDateTime wanted, String path, BiPredicate<OffsetDateTime, OffsetDateTime> holds) {
        return new Wish(
                name,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(wanted),
                event -> texts(event.at(path)).anyMatch(text -> holds.test(OffsetDateTime.parse(text), wanted)));
    }

    private static String meant(String value) {
        return MEANT.getOrDefault(value, value);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::stringValue)
                : node.isString() ? Stream.of(node.stringValue()) : Stream.of();
    }

    private static Stream<String> transactions(JsonNode event, String type) {
        return StreamSupport.stream(event.path("bizTransactionList").spliterator(), false)
                .filter(entry -> entry.path("type").stringValue().endsWith(type))
                .map(entry -> entry.path("bizTransaction").stringValue());
    }

    private static Stream<JsonNode> reports(JsonNode event) {
        return StreamSupport.stream(
                event.at("/sensorElementList/0/sensorReport").spliterator(), false);
    }

    private static Stream<Double> quantities(JsonNode event, @org.jspecify.annotations.Nullable String unit) {
        return QUANTITIES.stream()
                .flatMap(field -> StreamSupport.stream(event.path(field).spliterator(), false))
                .filter(element ->
                        unit == null || element.path("uom").stringValue().equals(unit))
                .map(element -> element.path("quantity").doubleValue());
    }

    /** Two parameters of one name would be one. */
    static boolean distinctNames(List<Wish> wishes) {
        return wishes.stream().map(Wish::name).distinct().count() == wishes.size();
    }

    static Map<String, List<String>> asked(List<Wish> wishes) {
        Map<String, List<String>> asked = new java.util.LinkedHashMap<>();
        wishes.forEach(wish -> asked.put(wish.name(), List.of(wish.value())));
        return asked;
    }
}
