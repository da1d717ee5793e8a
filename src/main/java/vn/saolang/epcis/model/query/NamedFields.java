package vn.saolang.epcis.model.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.fact.FactKeys;
import vn.saolang.epcis.model.fact.FactKeys.Area;
import vn.saolang.epcis.model.fact.FieldName;
import vn.saolang.epcis.model.query.Condition.Fact;
import vn.saolang.epcis.model.query.Condition.Value;
import vn.saolang.epcis.model.query.Parameter.Shape;
import vn.saolang.epcis.model.vocabulary.Vocabulary;
import vn.saolang.epcis.model.vocabulary.Vocabulary.Kind;

/** The parameters whose names hold a type, a unit of measure or the name of a maker's own field. */
final class NamedFields {

    private static final Pattern MEASURE =
            Pattern.compile("(value|minValue|maxValue|meanValue|sDev|percValue|quantity)_([A-Z0-9]{2,4})");
    private static final Pattern TYPED = Pattern.compile("EQ_(bizTransaction|source|destination)_(\\S+)");
    private static final Pattern FIELD = Pattern.compile("(EQ|GT|GE|LT|LE|EXISTS)_(\\S+)");
    private static final Pattern MASTER_DATA = Pattern.compile("(HASATTR|EQATTR|EQ_ATTR)_.+");
    private static final String INNER = "INNER_";

    private NamedFields() {}

    /**
     * The parameter of this name.
     *
     * @param declared prefixes the request declares
     * @return null when the standard knows none
     * @throws EpcisProblem when it asks for master data
     */
    static @Nullable Parameter named(String name, Namespaces declared) {
        if (MASTER_DATA.matcher(name).matches()) {
            throw new EpcisProblem(Type.NOT_IMPLEMENTED, name + ": this repository keeps no master data");
        }
        Matcher typed = TYPED.matcher(name);
        if (typed.matches()) {
            return typed(typed.group(1), typed.group(2), declared);
        }
        Matcher field = FIELD.matcher(name);
        if (!field.matches()) {
            return null;
        }
        String operator = field.group(1);
        Parameter measure = operator.equals("EXISTS") ? null : measure(Comparison.valueOf(operator), field.group(2));
        return measure != null ? measure : field(operator, field.group(2), declared);
    }

    private static Parameter typed(String field, String type, Namespaces declared) {
        boolean transaction = field.equals("bizTransaction");
        String prefix =
                transaction ? FactKeys.TRANSACTION : field.equals("source") ? FactKeys.SOURCE : FactKeys.DESTINATION;
        Kind kind = transaction ? Kind.TRANSACTION_TYPE : Kind.SOURCE_DESTINATION_TYPE;
        String key = prefix + Vocabulary.canonical(kind, declared.expandedValue(type));
        return new Parameter(Shape.WORDS, given -> Parameters.words(key, Parameters.uris(given)));
    }

    private static @Nullable Parameter measure(Comparison comparison, String rest) {
        Matcher measure = MEASURE.matcher(rest);
        if (!measure.matches()) {
            return null;
        }
        String unit = measure.group(2);
        String key =
                measure.group(1).equals("quantity") ? FactKeys.quantity(unit) : FactKeys.sensor(measure.group(1), unit);
        return new Parameter(
                comparison == Comparison.EQ ? Shape.NUMBERS : Shape.NUMBER,
                given -> Parameters.numbers(key, comparison, given));
    }

    private static @Nullable Parameter field(String operator, String rest, Namespaces declared) {
        boolean inner = rest.startsWith(INNER);
        String named = inner ? rest.substring(INNER.length()) : rest;
        Area area = Arrays.stream(Area.values())
                .filter(one -> one != Area.EVENT && named.startsWith(one.term()))
                .findFirst()
                .orElse(Area.EVENT);
        String name = named.substring(area.term().length());
        boolean plainAllowed = inner || area == Area.ILMD;
        if (name.isEmpty() || !(name.contains(":") || plainAllowed)) {
            return null;
        }
        String key = area.key(inner, FieldName.canonical(declared, name));
        if (operator.equals("EXISTS")) {
            return new Parameter(Shape.FLAG, _ -> new Condition.HasFact(key));
        }
        Comparison comparison = Comparison.valueOf(operator);
        return comparison == Comparison.EQ
                ? new Parameter(Shape.FREE_LIST, given -> new Fact(key, comparison, anyReading(given)))
                : new Parameter(Shape.FREE, given -> new Fact(key, comparison, List.of(given.one(Given::measurable))));
    }

    /** What is given is text, and may be a number or a time as well. */
    private static List<Value> anyReading(Given given) {
        List<Value> values = new ArrayList<>();
        for (String text : given.each(Given::text)) {
            values.add(new Value.Text(text));
            Value measurable = Given.measurable(text);
            if (measurable != null) {
                values.add(measurable);
            }
            if (Set.of("true", "false").contains(text)) {
                values.add(new Value.Truth(Boolean.parseBoolean(text)));
            }
        }
        return values;
    }
}
