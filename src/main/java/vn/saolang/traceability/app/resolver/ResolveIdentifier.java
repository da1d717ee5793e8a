package vn.saolang.traceability.app.resolver;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.traceability.model.resolver.Anchor;
import vn.saolang.traceability.model.resolver.Asked;
import vn.saolang.traceability.model.resolver.Level;
import vn.saolang.traceability.model.resolver.Levels;
import vn.saolang.traceability.model.resolver.LinkSet;
import vn.saolang.traceability.store.resolver.LinkStore;

/** Finds the links of an identifier, from its finest part up to its key. */
@Component
public class ResolveIdentifier {

    private final LinkStore links;
    private final PlatformLinks platform;

    ResolveIdentifier(LinkStore links, PlatformLinks platform) {
        this.links = links;
        this.platform = platform;
    }

    /** The levels that have links, the finest first; none when the identifier is not known here. */
    @Transactional(readOnly = true)
    public List<Level> levels(Asked asked) {
        List<LinkSet> sets = new ArrayList<>(links.of(asked.key(), Anchor.valuesFor(asked.key(), asked.value())));
        sets.addAll(platform.of(asked));
        return Levels.of(asked, sets);
    }
}
