package vn.saolang.epcis.model.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.saolang.epcis.model.event.Identifier.Place;

/** What an event must fulfil; all conditions of a query hold together. */
public sealed interface Condition {

    /** A field that events have at most once. */
    enum Field {
        TYPE,
        ACTION,
        BIZ_STEP,
        DISPOSITION,
        READ_POINT,
        BIZ_LOCATION,
        EVENT_ID
    }

    /** A time that every event has. */
    enum Clock {
        EVENT_TIME,
        RECORD_TIME
    }

    /** The field is there and has one of these values, in canonical form. */
    record OneOf(Field field, List<String> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** The place is one of these, or lies in one of them: a GLN with an extension lies in the place of the bare GLN. */
    record Within(Field field, List<String> places) implements Condition {

        /** What follows a place's address in the addresses of the places in it. */
        public static final String INNER = "/254/";

        public Within {
            places = List.copyOf(places);
        }
    }

    /** The time stands so to this one. */
    record At(Clock clock, Comparison comparison, Instant value) implements Condition {}

    /**
     * One of the identifiers in these places is one of these or begins so.
     *
     * @param prefixes patterns: every identifier that begins with one
     */
    record Match(Set<Place> places, List<String> uris, List<String> prefixes) implements Condition {
        public Match {
            places = EnumSet.copyOf(places);
            uris = List.copyOf(uris);
            prefixes = List.copyOf(prefixes);
        }
    }

    /** An error declaration. */
    record DeclaredWrong() implements Condition {}

    /** One of the values known by this key stands so to one of these. */
    record Fact(String key, Comparison comparison, List<Value> values) implements Condition {
        public Fact {
            values = List.copyOf(values);
        }
    }

    /** There is something by this key. */
    record HasFact(String key) implements Condition {}

    /** What a fact is compared with. */
    sealed interface Value {
        record Text(String text) implements Value {}

        record Number(BigDecimal number) implements Value {}

        record Truth(boolean truth) implements Value {}

        record Time(Instant time) implements Value {}
    }
}
