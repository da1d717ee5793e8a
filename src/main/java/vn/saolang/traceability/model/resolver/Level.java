package vn.saolang.traceability.model.resolver;

import java.util.List;

/**
 * What the resolver knows at one level of what was asked: the serial, its lot, the key.
 *
 * @param about the level
 * @param defaultType type of the link to follow by default
 * @param links with every template filled in
 */
public record Level(Asked about, String description, String defaultType, List<Link> links) {

    public Level {
        links = List.copyOf(links);
    }

    public List<Link> ofType(String type) {
        return links.stream().filter(link -> link.type().equals(type)).toList();
    }

    /** The links followed by default, one for each language and the like; never empty. */
    public List<Link> defaults() {
        return ofType(defaultType);
    }
}
