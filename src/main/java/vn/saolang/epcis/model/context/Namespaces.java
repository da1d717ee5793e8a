package vn.saolang.epcis.model.context;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the prefixes of names and values stand for, as an {@code @context} declares them.
 *
 * @param prefixes prefix to address, the standard's own among them
 * @param open another context is named by its address: what it declares cannot be known here
 */
public record Namespaces(Map<String, String> prefixes, boolean open) {

    private static final Map<String, String> STANDARD = Map.of(
            "epcis", "https://ref.gs1.org/epcis/",
            "cbv", "https://ref.gs1.org/cbv/",
            "cbvmda", "urn:epcglobal:cbv:mda:",
            "gs1", "https://gs1.org/voc/",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "dcterms", "http://purl.org/dc/terms/");

    /** The contexts by which documents name the standard's own. */
    private static final Set<String> STANDARD_CONTEXTS = Set.of(
            "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
            "https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
            "https://gs1.github.io/EPCIS/epcis-context.jsonld");

    /** The standard's prefixes alone. */
    public static final Namespaces NONE = new Namespaces(STANDARD, false);

    /** Whether this address names the standard's own context. */
    public static boolean isStandard(String context) {
        return STANDARD_CONTEXTS.contains(context);
    }

    /** These and what the context adds; of the same prefix twice the later counts. Null adds nothing. */
    public Namespaces with(@Nullable JsonNode context) {
        if (context == null) {
            return this;
        }
        Map<String, String> all = new HashMap<>(prefixes);
        boolean unknown = collect(context, all);
        return new Namespaces(all, open || unknown);
    }

    private static boolean collect(JsonNode context, Map<String, String> into) {
        if (context.isString()) {
            return !isStandard(context.stringValue());
        }
        boolean unknown = false;
        if (context.isArray()) {
            for (JsonNode part : context) {
                unknown |= collect(part, into);
            }
        } else if (context.isObject()) {
            for (Map.Entry<String, JsonNode> entry : context.properties()) {
                String address = address(entry.getValue());
                if (address != null) {
                    into.put(entry.getKey(), address);
                }
            }
        }
        return unknown;
    }

    private static @Nullable String address(JsonNode definition) {
        JsonNode id = definition.isObject() ? definition.get("@id") : definition;
        return id != null && id.isString() ? id.stringValue() : null;
    }

    /** Whether the prefix of a name is declared, or could be in a context that is not known here. */
    public boolean declares(String prefix) {
        return open || prefixes.containsKey(prefix);
    }

    /** A name as the event hash writes it: {@code {address}local} when its prefix is declared, else unchanged. */
    public String expandedName(String name) {
        int colon = name.indexOf(':');
        String address = colon < 0 ? null : prefixes.get(name.substring(0, colon));
        return address == null ? name : "{" + address + "}" + name.substring(colon + 1);
    }

    /** A compact value as the address it stands for; unchanged when its prefix is not declared. */
    public String expandedValue(String value) {
        int colon = value.indexOf(':');
        if (colon <= 0 || value.startsWith("//", colon + 1)) {
            return value;
        }
        String address = prefixes.get(value.substring(0, colon));
        return address == null ? value : address + value.substring(colon + 1);
    }
}
