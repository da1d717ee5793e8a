package vn.saolang.epcis.web.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.epcis.model.event.EventType;
import vn.saolang.epcis.model.event.Identifier.Place;
import vn.saolang.epcis.model.query.Condition;
import vn.saolang.epcis.model.query.Condition.Field;
import vn.saolang.epcis.model.query.Condition.Match;
import vn.saolang.epcis.model.query.Condition.OneOf;
import vn.saolang.epcis.model.vocabulary.Vocabulary;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;
import vn.saolang.gs1.EpcUri;

/** The collections of the repository's top level, each by the values its events are grouped by. */
enum Resource {
    EVENT_TYPES("eventTypes", Field.TYPE, null),
    EPCS("epcs", null, null),
    BIZ_STEPS("bizSteps", Field.BIZ_STEP, Kind.BIZ_STEP),
    BIZ_LOCATIONS("bizLocations", Field.BIZ_LOCATION, null),
    READ_POINTS("readPoints", Field.READ_POINT, null),
    DISPOSITIONS("dispositions", Field.DISPOSITION, Kind.DISPOSITION);

    private final String term;
    private final @Nullable Field field;
    private final @Nullable Kind kind;

    Resource(String term, @Nullable Field field, @Nullable Kind kind) {
        this.term = term;
        this.field = field;
        this.kind = kind;
    }

    /** The one an address names. */
    static Optional<Resource> named(String term) {
        return Arrays.stream(values()).filter(one -> one.term.equals(term)).findFirst();
    }

    /** Null when the values are identifiers. */
    @Nullable
    Field field() {
        return field;
    }

    /** A value in the form in which it is kept. */
    String canonical(String value) {
        if (this == EVENT_TYPES) {
            return type(value).map(EventType::name).orElse(value);
        }
        return kind == null ? EpcUri.canonical(value) : Vocabulary.canonical(kind, value);
    }

    /** Whether the value is one of the standard's, which is there without any event. */
    boolean isStandard(String canonical) {
        return this == EVENT_TYPES
                ? Arrays.stream(EventType.values()).anyMatch(type -> type.name().equals(canonical))
                : kind != null && kind.has(canonical);
    }

    /** That an event has the value; of an identifier, anywhere in it. */
    Condition having(String canonical) {
        return field == null
                ? new Match(Set.of(Place.values()), List.of(canonical), List.of())
                : new OneOf(field, List.of(canonical));
    }

    static Optional<EventType> type(String term) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.term().equals(term))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
