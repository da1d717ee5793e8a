package vn.saolang.epcis.model.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.query.Condition.Clock;

/** Reads the parameters of a query as the REST binding gives them: lists with {@code |} between the values. */
public final class QueryReader {

    /** More conditions or values than anybody needs cost more than they give. */
    private static final int MOST_VALUES = 1_000;

    private static final Set<String> CONTROLS = Set.of("orderBy", "orderDirection", "eventCountLimit", "maxEventCount");

    private QueryReader() {}

    /**
     * Reads a query of an address: values of lists hold several, separated by {@code |}.
     *
     * @throws EpcisProblem that names the parameter which is unknown or has a wrong value
     */
    public static EventQuery readPiped(Map<String, List<String>> parameters, Namespaces declared) {
        Map<String, List<String>> split = new LinkedHashMap<>();
        parameters.forEach((name, values) ->
                split.put(name, CONTROLS.contains(name) ? values : split(parameter(name, declared), values)));
        return read(split, declared);
    }

    /**
     * Reads a query.
     *
     * @param parameters name to values
     * @param declared prefixes the request declares for the names of makers' fields
     * @throws EpcisProblem that names the parameter which is unknown or has a wrong value
     */
    public static EventQuery read(Map<String, List<String>> parameters, Namespaces declared) {
        List<Condition> conditions = new ArrayList<>();
        int values = 0;
        for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
            if (!CONTROLS.contains(entry.getKey())) {
                Parameter parameter = parameter(entry.getKey(), declared);
                Given given = new Given(entry.getKey(), entry.getValue(), declared);
                values += given.values().size();
                if (parameter.shape() != Parameter.Shape.FLAG || given.flag()) {
                    conditions.add(parameter.reading().apply(given));
                }
            }
        }
        if (values > MOST_VALUES) {
            throw new EpcisProblem(Type.QUERY_TOO_COMPLEX, "More than " + MOST_VALUES + " values in one query");
        }
        return ordered(conditions, parameters);
    }

    private static List<String> split(Parameter parameter, List<String> values) {
        if (!parameter.shape().isList()) {
            return values;
        }
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split("\\|", -1)))
                .toList();
    }

    /**
     * The parameter of a name.
     *
     * @throws EpcisProblem when the standard knows none
     */
    static Parameter parameter(String name, Namespaces declared) {
        Parameter fixed = Parameters.named(name);
        Parameter found = fixed != null ? fixed : NamedFields.named(name, declared);
        if (found == null) {
            throw new EpcisProblem(Type.QUERY_PARAMETER, "Unknown parameter: " + shortened(name));
        }
        return found;
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    private static EventQuery ordered(List<Condition> conditions, Map<String, List<String>> parameters) {
        Given orderBy = given("orderBy", parameters);
        Given direction = given("orderDirection", parameters);
        Given limit = given("eventCountLimit", parameters);
        Given ceiling = given("maxEventCount", parameters);
        boolean ascending = direction != null && direction.one(QueryReader::direction);
        if (limit != null && ceiling != null) {
            throw limit.problem("and maxEventCount exclude one another");
        }
        if (limit != null && orderBy == null) {
            throw limit.problem("needs orderBy");
        }
        return new EventQuery(
                conditions,
                orderBy == null ? Clock.EVENT_TIME : clock(orderBy),
                orderBy != null && ascending,
                limit == null ? null : limit.one(QueryReader::positive),
                ceiling == null ? null : ceiling.one(Given::count));
    }

    private static @Nullable Given given(String name, Map<String, List<String>> parameters) {
        List<String> values = parameters.get(name);
        return values == null ? null : new Given(name, values, Namespaces.NONE);
    }

    private static Clock clock(Given orderBy) {
        return orderBy.one(value -> switch (value) {
            case "eventTime" -> Clock.EVENT_TIME;
            case "recordTime" -> Clock.RECORD_TIME;
            default -> {
                if (value.contains(":")) {
                    throw new EpcisProblem(
                            Type.QUERY_TOO_COMPLEX, "orderBy: this repository orders by eventTime and recordTime only");
                }
                yield null;
            }
        });
    }

    private static @Nullable Boolean direction(String value) {
        return switch (value) {
            case "ASC" -> true;
            case "DESC" -> false;
            default -> null;
        };
    }

    private static @Nullable Integer positive(String value) {
        Integer count = Given.count(value);
        return count == null || count < 1 ? null : count;
    }
}
