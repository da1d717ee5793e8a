package vn.saolang.traceability.model.resolver;

import java.util.List;

/**
 * The links of one anchor.
 *
 * @param description what the anchor is, for people; may be empty
 * @param defaultType which of the links is followed when nothing else is asked
 */
public record LinkSet(Anchor anchor, String description, String defaultType, List<Link> links) {

    public LinkSet {
        links = List.copyOf(links);
    }
}
