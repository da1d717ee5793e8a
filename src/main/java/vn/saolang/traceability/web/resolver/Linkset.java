package vn.saolang.traceability.web.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.traceability.model.resolver.Level;
import vn.saolang.traceability.model.resolver.Link;
import vn.saolang.traceability.model.resolver.LinkType;
import vn.saolang.traceability.model.resolver.Wishes;

/** Links as a linkset document (RFC 9264), in the shape the GS1-Conformant resolver standard gives it. */
final class Linkset {

    static final String CONTEXT_LINK = "<https://ref.gs1.org/standards/resolver/linkset-context>; "
            + "rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"application/ld+json\"";

    private Linkset() {}

    /**
     * The links of every level, the key's first.
     *
     * @param levels the finest first
     * @param root of the resolver, without slash at the end
     */
    static Map<String, Object> of(List<Level> levels, String root) {
        return Map.of(
                "linkset",
                levels.reversed().stream().map(level -> context(level, root)).toList());
    }

    /** Links of one type to choose from. */
    static Map<String, Object> choice(String anchor, List<Link> links) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("anchor", anchor);
        links.forEach(link -> add(context, LinkType.uri(link.type()), target(link)));
        return Map.of("linkset", List.of(context));
    }

    private static Map<String, Object> context(Level level, String root) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("anchor", root + level.about().path());
        if (!level.description().isEmpty()) {
            context.put("itemDescription", level.description());
        }
        level.links().forEach(link -> add(context, LinkType.uri(link.type()), target(link)));
        List<Link> defaults = level.defaults();
        Link first = Wishes.none().best(defaults).getFirst();
        context.put(LinkType.gs1("defaultLink"), List.of(Map.of("href", first.href(), "title", first.title())));
        if (defaults.size() > 1) {
            context.put(
                    LinkType.gs1("defaultLinkMulti"),
                    defaults.stream().map(Linkset::target).toList());
        }
        return context;
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> context, String type, Map<String, Object> target) {
        ((List<Object>) context.computeIfAbsent(type, _ -> new ArrayList<>())).add(target);
    }

    private static Map<String, Object> target(Link link) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("href", link.href());
        target.put("title", link.title());
        if (link.mediaType() != null) {
            target.put("type", link.mediaType());
        }
        if (!link.hreflang().isEmpty()) {
            target.put("hreflang", link.hreflang());
        }
        if (!link.context().isEmpty()) {
            target.put("context", link.context());
        }
        return target;
    }
}
