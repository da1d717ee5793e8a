package vn.saolang.traceability.app.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.resolver.Anchor;
import vn.saolang.traceability.model.resolver.Link;
import vn.saolang.traceability.model.resolver.LinkSet;

/** Adds and takes away single links of an item, for a producer who does so by hand. */
@Component
public class EditItemLinks {

    private final SetLinks links;

    EditItemLinks(SetLinks links) {
        this.links = links;
    }

    /** The links set for the item itself. */
    @Transactional(readOnly = true)
    public Optional<LinkSet> of(Actor by, Item item) {
        Anchor anchor = anchor(item);
        return links.of(by, item.entity(), anchor.key(), anchor.value()).stream()
                .filter(set -> set.anchor().qualifiers().isEmpty())
                .findFirst();
    }

    /**
     * Adds a link.
     *
     * @param followed whether links of its type are followed by default from now on
     * @throws RefusedException with every defect, fields as {@link vn.saolang.traceability.model.resolver.LinkRules} names them
     */
    @Transactional
    public void add(Actor by, Item item, Link link, boolean followed) {
        Optional<LinkSet> before = of(by, item);
        List<Link> all = new ArrayList<>(before.map(LinkSet::links).orElse(List.of()));
        all.add(link);
        String type = followed ? link.type() : before.map(LinkSet::defaultType).orElse(link.type());
        String description = before.map(LinkSet::description).orElse(item.name());
        links.put(by, item.entity(), new LinkSet(anchor(item), description, type, all));
    }

    /**
     * Takes the link at a position away.
     *
     * @param position from 0
     * @throws NotFound when there is none
     */
    @Transactional
    public void remove(Actor by, Item item, int position) {
        LinkSet before = of(by, item).orElseThrow(() -> new NotFound("links"));
        if (position < 0 || position >= before.links().size()) {
            throw new NotFound("link");
        }
        List<Link> rest = new ArrayList<>(before.links());
        rest.remove(position);
        if (rest.isEmpty()) {
            links.removeBy(by, item.entity(), before.anchor());
            return;
        }
        boolean kept = rest.stream().anyMatch(link -> link.type().equals(before.defaultType()));
        String type = kept ? before.defaultType() : rest.getFirst().type();
        links.put(by, item.entity(), new LinkSet(before.anchor(), before.description(), type, rest));
    }

    private static Anchor anchor(Item item) {
        return item.gtin() == null
                ? new Anchor("p", item.code(), new LinkedHashMap<>())
                : new Anchor("01", item.gtin(), new LinkedHashMap<>());
    }
}
