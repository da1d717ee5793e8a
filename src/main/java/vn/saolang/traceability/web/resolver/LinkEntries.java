package vn.saolang.traceability.web.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.SearchText;
import vn.saolang.traceability.model.resolver.Anchor;
import vn.saolang.traceability.model.resolver.Anchors;
import vn.saolang.traceability.model.resolver.Link;
import vn.saolang.traceability.model.resolver.LinkSet;
import vn.saolang.traceability.model.resolver.LinkType;

/** Sets of links as JSON: one entry or a list of entries, see docs/api.md. */
final class LinkEntries {

    private static final int MOST = 1000;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LinkEntries() {}

    /**
     * Reads a body; empty when it is no JSON.
     *
     * @throws RefusedException when entries are not as they must be
     */
    static Optional<List<LinkSet>> read(byte[] body) {
        try {
            JsonNode tree = STRICT.readTree(body);
            return tree.isMissingNode() ? Optional.empty() : Optional.of(sets(tree));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static List<LinkSet> sets(JsonNode tree) {
        List<JsonNode> entries = tree.isArray() ? list(tree) : List.of(tree);
        if (entries.isEmpty() || entries.size() > MOST) {
            throw new RefusedException(Refusal.whole("traceability.LINK_ENTRIES", Integer.toString(MOST)));
        }
        List<Refusal> defects = new ArrayList<>();
        List<LinkSet> sets = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Anchor anchor = anchor(entries.get(i), i + "/", defects);
            if (anchor != null) {
                sets.add(set(anchor, entries.get(i)));
            }
        }
        if (!defects.isEmpty()) {
            throw new RefusedException(defects);
        }
        return sets;
    }

    private static @Nullable Anchor anchor(JsonNode entry, String where, List<Refusal> defects) {
        LinkedHashMap<String, String> qualifiers = new LinkedHashMap<>();
        for (JsonNode one : list(entry.path("qualifiers"))) {
            one.properties()
                    .forEach(pair ->
                            qualifiers.put(pair.getKey(), pair.getValue().asString("")));
        }
        try {
            return Anchors.anchor(text(entry, "anchor"), qualifiers);
        } catch (Gs1Exception wrong) {
            defects.add(Refusal.of("traceability.LINK_ANCHOR", where + "anchor", String.valueOf(wrong.getMessage())));
            return null;
        }
    }

    private static LinkSet set(Anchor anchor, JsonNode entry) {
        List<Link> links =
                list(entry.path("links")).stream().map(LinkEntries::link).toList();
        String typed = text(entry, "defaultLinktype");
        String first = links.isEmpty() ? "" : links.getFirst().type();
        return new LinkSet(anchor, text(entry, "itemDescription"), typed.isEmpty() ? first : canonical(typed), links);
    }

    private static Link link(JsonNode link) {
        String mediaType = text(link, "type");
        return new Link(
                canonical(text(link, "linktype")),
                text(link, "href"),
                text(link, "title"),
                mediaType.isEmpty() ? null : mediaType,
                texts(link.path("hreflang")),
                texts(link.path("context")));
    }

    private static String canonical(String type) {
        return LinkType.canonical(type).orElse(type);
    }

    private static String text(JsonNode node, String name) {
        return SearchText.clean(node.path(name).asString(""));
    }

    private static List<String> texts(JsonNode node) {
        return list(node).stream().map(one -> one.asString("")).toList();
    }

    private static List<JsonNode> list(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
        }
        return all;
    }

    /** A set as an entry. */
    static Map<String, Object> entry(LinkSet set) {
        Map<String, Object> entry = new LinkedHashMap<>();
        Anchor anchor = set.anchor();
        entry.put("anchor", "/" + anchor.key() + "/" + anchor.value());
        entry.put("itemDescription", set.description());
        entry.put("defaultLinktype", set.defaultType());
        entry.put(
                "qualifiers",
                anchor.qualifiers().entrySet().stream()
                        .map(one -> Map.of(one.getKey(), one.getValue()))
                        .toList());
        entry.put("links", set.links().stream().map(LinkEntries::entry).toList());
        return entry;
    }

    private static Map<String, Object> entry(Link link) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("linktype", link.type());
        entry.put("href", link.href());
        entry.put("title", link.title());
        if (link.mediaType() != null) {
            entry.put("type", link.mediaType());
        }
        entry.put("hreflang", link.hreflang());
        entry.put("context", link.context());
        return entry;
    }
}
