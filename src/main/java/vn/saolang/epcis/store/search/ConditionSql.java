package vn.saolang.epcis.store.search;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.saolang.epcis.model.event.Identifier.Place;
import vn.saolang.epcis.model.fact.FactKeys;
import vn.saolang.epcis.model.fact.Figures;
import vn.saolang.epcis.model.query.Comparison;
import vn.saolang.epcis.model.query.Condition;
import vn.saolang.epcis.model.query.Condition.Clock;
import vn.saolang.epcis.model.query.Condition.Field;
import vn.saolang.epcis.model.query.Condition.Value;
import vn.saolang.epcis.store.EventStore;

/** Conditions as SQL on {@code epcis.event e}. Values are parameters; only names made here are part of the text. */
final class ConditionSql {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final MapSqlParameterSource parameters = new MapSqlParameterSource();
    private int count;

    MapSqlParameterSource parameters() {
        return parameters;
    }

    /** The name of a new parameter with this value. */
    String bind(Object value) {
        String name = "p" + count++;
        parameters.addValue(name, value);
        return ":" + name;
    }

    String bind(Instant time) {
        String name = "p" + count++;
        parameters.addValue(name, time.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return ":" + name;
    }

    String texts(List<String> values) {
        return bind(values.toArray(String[]::new)) + "::text[]";
    }

    static String places(Set<Place> places) {
        return places.stream()
                .map(place -> String.valueOf(EventStore.place(place)))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static String column(Field field) {
        return switch (field) {
            case TYPE -> "e.type";
            case ACTION -> "e.action";
            case BIZ_STEP -> "e.biz_step";
            case DISPOSITION -> "e.disposition";
            case READ_POINT -> "e.read_point";
            case BIZ_LOCATION -> "e.biz_location";
            case EVENT_ID -> "e.event_id";
        };
    }

    static String column(Clock clock) {
        return clock == Clock.EVENT_TIME ? "event_time" : "record_time";
    }

    String of(Condition condition) {
        return switch (condition) {
            case Condition.OneOf one -> oneOf(one);
            case Condition.Within within -> within(within);
            case Condition.At at -> of(at, "e.");
            case Condition.Match match -> "e.id in (" + matched(match) + ")";
            case Condition.DeclaredWrong _ -> "e.declared_wrong";
            case Condition.HasFact has -> holds(FactKeys.PRESENT, NODES.stringNode(has.key()));
            case Condition.Fact fact ->
                fact.values().stream().map(value -> fact(fact, value)).collect(Collectors.joining(" or ", "(", ")"));
        };
    }

    String of(Condition.At at, String table) {
        return table + column(at.clock()) + sign(at.comparison()) + bind(at.value());
    }

    private String oneOf(Condition.OneOf one) {
        return one.values().size() == 1
                ? column(one.field()) + " = " + bind(one.values().getFirst())
                : column(one.field()) + " = any (" + texts(one.values()) + ")";
    }

    private String within(Condition.Within within) {
        String column = column(within.field());
        List<String> choices = new ArrayList<>();
        choices.add(column + " = any (" + texts(within.places()) + ")");
        for (String place : within.places()) {
            choices.add(begins(column, place + Condition.Within.INNER));
        }
        return "(" + String.join(" or ", choices) + ")";
    }

    /** A range instead of a pattern: the index is in the order of bytes, and nothing in the value is a wildcard. */
    private String begins(String column, String prefix) {
        return "(" + column + " >= " + bind(prefix) + " and " + column + " < " + bind(prefix + Character.MAX_VALUE)
                + ")";
    }

    /** The events with such identifiers; for conditions beside the one whose index is walked. */
    private String matched(Condition.Match match) {
        List<String> choices = new ArrayList<>();
        if (!match.uris().isEmpty()) {
            choices.add("i.uri = any (" + texts(match.uris()) + ")");
        }
        match.prefixes().forEach(prefix -> choices.add(begins("i.uri", prefix)));
        return "select i.event from epcis.event_identifier i where i.owner = :owner and i.place in "
                + places(match.places()) + " and (" + String.join(" or ", choices) + ")";
    }

    private String fact(Condition.Fact fact, Value value) {
        String key = value instanceof Value.Time ? fact.key() + FactKeys.TIME : fact.key();
        if (fact.comparison() == Comparison.EQ) {
            return holds(key, node(value));
        }
        String compared =
                switch (value) {
                    case Value.Number number -> "to_jsonb(" + bind(number.number()) + "::numeric)";
                    case Value.Time time -> "to_jsonb(" + bind(Figures.written(time.time())) + "::text)";
                    case Value.Text text -> "to_jsonb(" + bind(text.text()) + "::text)";
                    case Value.Truth truth -> "to_jsonb(" + truth.truth() + ")";
                };
        return "jsonb_path_exists(e.facts -> " + bind(key) + "::text, '$[*] ? (@" + sign(fact.comparison())
                + "$v)', jsonb_build_object('v', " + compared + "))";
    }

    /** Served by the index on facts. */
    private String holds(String key, JsonNode value) {
        String wanted =
                NODES.objectNode().set(key, NODES.arrayNode().add(value)).toString();
        return "e.facts @> " + bind(wanted) + "::jsonb";
    }

    private static JsonNode node(Value value) {
        return switch (value) {
            case Value.Number number -> NODES.numberNode(number.number().add(BigDecimal.ZERO));
            case Value.Time time -> NODES.stringNode(Figures.written(time.time()));
            case Value.Text text -> NODES.stringNode(text.text());
            case Value.Truth truth -> NODES.booleanNode(truth.truth());
        };
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQ -> " = ";
            case GT -> " > ";
            case GE -> " >= ";
            case LT -> " < ";
            case LE -> " <= ";
        };
    }
}
