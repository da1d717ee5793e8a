package vn.saolang.idea.model.potential;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.PotentialState;
import vn.saolang.producer.EntityId;

/**
 * What a list asks for.
 *
 * @param communes keys of communes; null for all
 * @param entities whose products only; null for everybody's
 * @param words to be found, already folded; empty for all
 * @param state null for all but those left aside
 * @param group code of a product group, null for all
 * @param traditional only those of a traditional craft
 * @param byName sorted by name, else the newest first
 * @param page counted from 0
 */
public record PotentialQuery(
        @Nullable Set<String> communes,
        @Nullable Set<EntityId> entities,
        String words,
        @Nullable PotentialState state,
        @Nullable String group,
        boolean traditional,
        boolean byName,
        int page,
        int size) {

    /** The same, another page. */
    public PotentialQuery page(int other, int rows) {
        return new PotentialQuery(communes, entities, words, state, group, traditional, byName, other, rows);
    }
}
