package vn.saolang.epcis.model.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.context.Namespaces;

/** A query as a JSON document (EPCIS 2.0, schema of queries): each parameter has the kind of JSON the schema asks for. */
public final class QueryDocument {

    private static final String CONTEXT = "@context";
    private static final Set<String> WORD = Set.of("orderBy", "orderDirection");
    private static final Set<String> INTEGER = Set.of("eventCountLimit", "maxEventCount");

    private QueryDocument() {}

    /**
     * Reads a query document.
     *
     * @throws EpcisProblem that names the member which is unknown or has a wrong value
     */
    public static EventQuery read(JsonNode document) {
        try {
            return readParameters(document);
        } catch (EpcisProblem problem) {
            // the same complaint, said of a document
            throw problem.type() == Type.QUERY_PARAMETER
                    ? new EpcisProblem(Type.QUERY_VALIDATION, problem.detail())
                    : problem;
        }
    }

    private static EventQuery readParameters(JsonNode document) {
        if (!document.isObject()) {
            throw new EpcisProblem(Type.QUERY_VALIDATION, "A query is a JSON object of parameters");
        }
        Namespaces declared = Namespaces.NONE.with(document.get(CONTEXT));
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : document.properties()) {
            if (member.getKey().equals(CONTEXT)) {
                checkContext(member.getValue());
            } else {
                parameters.put(member.getKey(), values(member.getKey(), member.getValue(), declared));
            }
        }
        return QueryReader.read(parameters, declared);
    }

    private static void checkContext(JsonNode context) {
        boolean fits = context.isArray()
                ? StreamSupport.stream(context.spliterator(), false).allMatch(QueryDocument::isContext)
                : isContext(context);
        if (!fits) {
            throw new EpcisProblem(Type.QUERY_VALIDATION, "@context is an address, an object, or a list of them");
        }
    }

    private static boolean isContext(JsonNode part) {
        return part.isObject() || (part.isString() && Given.uri(part.stringValue()) != null);
    }

    private static List<String> values(String name, JsonNode value, Namespaces declared) {
        if (WORD.contains(name) && value.isString()) {
            return List.of(value.stringValue());
        }
        if (INTEGER.contains(name) && value.isIntegralNumber()) {
            return List.of(text(value));
        }
        if (WORD.contains(name) || INTEGER.contains(name)) {
            throw wrongKind(name);
        }
        return switch (QueryReader.parameter(name, declared).shape()) {
            case WORDS -> list(name, value, true);
            case NUMBERS -> list(name, value, false);
            case NUMBER -> one(name, value, value.isNumber());
            case TIME -> one(name, value, value.isString());
            case TRUTH -> one(name, value, value.isBoolean());
            case FLAG -> one(name, value, value.isIntegralNumber() || value.isNull() || value.isBoolean());
            case FREE -> one(name, value, value.isNumber() || value.isString());
            case FREE_LIST ->
                value.isArray() ? list(name, value, true) : one(name, value, value.isNumber() || value.isString());
        };
    }

    private static List<String> list(String name, JsonNode value, boolean words) {
        if (!value.isArray() || value.isEmpty()) {
            throw wrongKind(name);
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(part -> {
                    if (words ? !part.isString() : !part.isNumber()) {
                        throw wrongKind(name);
                    }
                    return text(part);
                })
                .toList();
    }

    private static List<String> one(String name, JsonNode value, boolean fits) {
        if (!fits) {
            throw wrongKind(name);
        }
        return List.of(text(value));
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static EpcisProblem wrongKind(String name) {
        return new EpcisProblem(Type.QUERY_VALIDATION, name + " has a value of the wrong kind");
    }
}
