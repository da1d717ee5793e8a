package vn.saolang.epcis.model.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.context.Namespaces;

/**
 * What the document around an event says about it.
 *
 * @param names what the prefixes stand for
 * @param ignored extension fields that take no part in the event hash, as the sender says ({@code …:ignoreFields})
 * @param contexts what its context adds to the standard's, as JSON
 */
public record Surroundings(Namespaces names, Set<String> ignored, String contexts) {

    /** Those of a document. */
    public static Surroundings of(JsonNode document) {
        Namespaces names = Namespaces.NONE.with(document.get("@context"));
        return new Surroundings(names, ignored(document, names), added(document.get("@context"), null));
    }

    /** Those of an event that comes alone; its own context is read with it. */
    public static Surroundings none() {
        return new Surroundings(Namespaces.NONE, Set.of(), "[]");
    }

    /** What the document's context and the event's own add to the standard's. */
    String contextsWith(@Nullable JsonNode own) {
        if (own == null) {
            return contexts;
        }
        String ownOnly = added(own, null);
        if (contexts.equals("[]")) {
            return ownOnly;
        }
        return ownOnly.equals("[]")
                ? contexts
                : contexts.substring(0, contexts.length() - 1) + "," + ownOnly.substring(1);
    }

    private static Set<String> ignored(JsonNode document, Namespaces names) {
        Set<String> ignored = new HashSet<>();
        for (Map.Entry<String, JsonNode> entry : document.properties()) {
            if (entry.getKey().endsWith(":ignoreFields") && entry.getValue().isArray()) {
                entry.getValue().forEach(name -> {
                    ignored.add(name.asString(""));
                    ignored.add(names.expandedName(name.asString("")));
                });
            }
        }
        return ignored;
    }

    private static String added(@Nullable JsonNode context, @Nullable ArrayNode into) {
        ArrayNode all = into == null ? JsonNodeFactory.instance.arrayNode() : into;
        if (context == null) {
            return all.toString();
        }
        if (context.isArray()) {
            context.forEach(part -> added(part, all));
        } else if (context instanceof ObjectNode || !Namespaces.isStandard(context.asString(""))) {
            all.add(context);
        }
        return into == null ? all.toString() : "";
    }
}
