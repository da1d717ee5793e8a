package vn.saolang.dossier.web.course;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.store.course.BasisStore.Basis;

/**
 * What an upgrade or re-evaluation shows of the version it goes on from.
 *
 * @param basis null when no earlier dossier of the product is kept here
 * @param comparable whether set and case are the same, so that answers were carried
 * @param unchanged criteria that say the same as then
 */
public record CarriedView(@Nullable Basis basis, boolean comparable, Set<String> unchanged) {

    /** Whether criteria bear a mark. */
    public boolean marks() {
        return basis != null && comparable;
    }
}
