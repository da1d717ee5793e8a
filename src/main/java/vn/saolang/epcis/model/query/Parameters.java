package vn.saolang.epcis.model.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.saolang.epcis.model.event.EventType;
import vn.saolang.epcis.model.event.Identifier.Place;
import vn.saolang.epcis.model.fact.FactKeys;
import vn.saolang.epcis.model.query.Condition.At;
import vn.saolang.epcis.model.query.Condition.Clock;
import vn.saolang.epcis.model.query.Condition.Fact;
import vn.saolang.epcis.model.query.Condition.Field;
import vn.saolang.epcis.model.query.Condition.OneOf;
import vn.saolang.epcis.model.query.Condition.Value;
import vn.saolang.epcis.model.query.Parameter.Shape;
import vn.saolang.epcis.model.vocabulary.Vocabulary;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;
import vn.saolang.gs1.EpcUri;

/** The parameters of the standard's simple event query that have one fixed name (EPCIS 2.0, 8.2.7.1). */
final class Parameters {

    private static final Map<String, Parameter> ALL = new HashMap<>();

    static {
        add("eventType", Shape.WORDS, given -> new OneOf(Field.TYPE, given.each(Parameters::eventType)));
        add("EQ_action", Shape.WORDS, given -> new OneOf(Field.ACTION, given.each(Parameters::action)));
        add("EQ_bizStep", Shape.WORDS, given -> terms(given, Field.BIZ_STEP, Kind.BIZ_STEP));
        add("EQ_disposition", Shape.WORDS, given -> terms(given, Field.DISPOSITION, Kind.DISPOSITION));
        add("EQ_readPoint", Shape.WORDS, given -> new OneOf(Field.READ_POINT, uris(given)));
        add("WD_readPoint", Shape.WORDS, given -> new Condition.Within(Field.READ_POINT, uris(given)));
        add("EQ_bizLocation", Shape.WORDS, given -> new OneOf(Field.BIZ_LOCATION, uris(given)));
        add("WD_bizLocation", Shape.WORDS, given -> new Condition.Within(Field.BIZ_LOCATION, uris(given)));
        add("EQ_eventID", Shape.WORDS, given -> new OneOf(Field.EVENT_ID, given.each(Given::uri)));
        times("eventTime", (comparison, given) -> new At(Clock.EVENT_TIME, comparison, given.one(Given::time)));
        times("recordTime", (comparison, given) -> new At(Clock.RECORD_TIME, comparison, given.one(Given::time)));
        identifiers();
        declarations();
        facts();
        sensors();
    }

    private Parameters() {}

    static @Nullable Parameter named(String name) {
        return ALL.get(name);
    }

    private static void identifiers() {
        match("MATCH_epc", Place.EPC, Place.CHILD_EPC);
        match("MATCH_parentID", Place.PARENT);
        match("MATCH_inputEPC", Place.INPUT_EPC);
        match("MATCH_outputEPC", Place.OUTPUT_EPC);
        match("MATCH_anyEPC", Place.EPC, Place.CHILD_EPC, Place.PARENT, Place.INPUT_EPC, Place.OUTPUT_EPC);
        match("MATCH_epcClass", Place.CLASS, Place.CHILD_CLASS);
        match("MATCH_inputEPCClass", Place.INPUT_CLASS);
        match("MATCH_outputEPCClass", Place.OUTPUT_CLASS);
        match("MATCH_anyEPCClass", Place.CLASS, Place.CHILD_CLASS, Place.INPUT_CLASS, Place.OUTPUT_CLASS);
    }

    /** The REST binding and the schema of queries name the time of an error declaration differently. */
    private static void declarations() {
        add("EXISTS_errorDeclaration", Shape.FLAG, _ -> new Condition.DeclaredWrong());
        for (String name : List.of("errorDeclarationTime", "errorDeclaration_Time")) {
            times(name, (comparison, given) -> time(FactKeys.ERROR_TIME, comparison, given));
        }
        add("EQ_errorReason", Shape.WORDS, given -> words(FactKeys.ERROR_REASON, terms(given, Kind.ERROR_REASON)));
        add("EQ_correctiveEventID", Shape.WORDS, given -> words(FactKeys.CORRECTIVE, given.each(Given::uri)));
    }

    private static void facts() {
        add(
                "EQ_persistentDisposition_set",
                Shape.WORDS,
                given -> words(FactKeys.DISPOSITION_SET, terms(given, Kind.DISPOSITION)));
        add(
                "EQ_persistentDisposition_unset",
                Shape.WORDS,
                given -> words(FactKeys.DISPOSITION_UNSET, terms(given, Kind.DISPOSITION)));
        add("EQ_transformationID", Shape.WORDS, given -> words(FactKeys.TRANSFORMATION, uris(given)));
        for (Comparison comparison : Comparison.values()) {
            numbers("quantity", FactKeys.QUANTITY, comparison);
        }
    }

    private static void sensors() {
        add("EXISTS_sensorElementList", Shape.FLAG, _ -> new Condition.HasFact(FactKeys.SENSOR));
        for (String time : List.of("time", "startTime", "endTime")) {
            times(time, (comparison, given) -> time(FactKeys.sensor(time, ""), comparison, given));
        }
        add("EQ_type", Shape.WORDS, given -> words(FactKeys.sensor("type", ""), terms(given, Kind.MEASUREMENT)));
        for (String uri : List.of(
                "deviceID", "dataProcessingMethod", "microorganism", "chemicalSubstance", "bizRules", "uriValue")) {
            add("EQ_" + uri, Shape.WORDS, given -> words(FactKeys.sensor(uri, ""), uris(given)));
        }
        for (String text : List.of("stringValue", "hexBinaryValue")) {
            add("EQ_" + text, Shape.WORDS, given -> words(FactKeys.sensor(text, ""), given.each(Given::text)));
        }
        add(
                "EQ_booleanValue",
                Shape.TRUTH,
                given ->
                        new Fact(FactKeys.sensor("booleanValue", ""), Comparison.EQ, List.of(given.one(Given::truth))));
        for (Comparison comparison : Comparison.values()) {
            numbers("percRank", FactKeys.sensor("percRank", ""), comparison);
        }
    }

    private static void add(String name, Shape shape, Function<Given, Condition> reading) {
        ALL.put(name, new Parameter(shape, reading));
    }

    private static void match(String name, Place first, Place... more) {
        Set<Place> places = java.util.EnumSet.of(first, more);
        add(name, Shape.WORDS, given -> Patterns.match(places, given.each(given::address)));
    }

    private static void times(String name, BiFunction<Comparison, Given, Condition> reading) {
        add("GE_" + name, Shape.TIME, given -> reading.apply(Comparison.GE, given));
        add("LT_" + name, Shape.TIME, given -> reading.apply(Comparison.LT, given));
    }

    private static void numbers(String name, String key, Comparison comparison) {
        add(
                comparison + "_" + name,
                comparison == Comparison.EQ ? Shape.NUMBERS : Shape.NUMBER,
                given -> numbers(key, comparison, given));
    }

    /** Any of several numbers, or the comparison with one. */
    static Condition numbers(String key, Comparison comparison, Given given) {
        return new Fact(
                key,
                comparison,
                comparison == Comparison.EQ
                        ? given.each(Given::number).stream()
                                .map(number -> (Value) new Value.Number(number))
                                .toList()
                        : List.of(new Value.Number(given.one(Given::number))));
    }

    private static Condition time(String key, Comparison comparison, Given given) {
        return new Fact(key, comparison, List.of(new Value.Time(given.one(Given::time))));
    }

    static Condition words(String key, List<String> words) {
        return new Fact(
                key,
                Comparison.EQ,
                words.stream().map(word -> (Value) new Value.Text(word)).toList());
    }

    static List<String> uris(Given given) {
        return given.each(given::address).stream().map(EpcUri::canonical).toList();
    }

    private static Condition terms(Given given, Field field, Kind kind) {
        return new OneOf(field, terms(given, kind));
    }

    /** Words of a standard vocabulary however they are written, or URIs of others. */
    private static List<String> terms(Given given, Kind kind) {
        return given.each(value -> {
            String canonical = Vocabulary.canonical(kind, given.declared().expandedValue(value));
            return kind.has(canonical) ? canonical : Given.uri(canonical);
        });
    }

    private static @Nullable String action(String value) {
        return Set.of("ADD", "OBSERVE", "DELETE").contains(value) ? value : null;
    }

    private static final Map<String, String> TYPES = Map.copyOf(Arrays.stream(EventType.values())
            .collect(java.util.stream.Collectors.toMap(EventType::term, EventType::name)));

    /** The name of a kind of events; kinds of other makers may be asked for, but none is kept. */
    private static @Nullable String eventType(String value) {
        String known = TYPES.get(value.startsWith("epcis:") ? value.substring(6) : value);
        return known == null ? Given.uri(value) : known;
    }
}
