package vn.saolang.idea;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.idea.store.potential.PotentialListStore;

/** What other parts and modules may ask about potential products; who may see the answer is theirs to ask. */
@Component
public class Potentials {

    private final PotentialListStore store;

    Potentials(PotentialListStore store) {
        this.store = store;
    }

    public Optional<PotentialSummary> find(PotentialId id) {
        return store.summary(id);
    }

    /** Those of several communes, by keys of {@link vn.saolang.territory.UnitRef#key()}, left-aside ones too; by name. */
    public List<PotentialSummary> in(Collection<String> communeKeys) {
        return store.summaries(communeKeys);
    }
}
