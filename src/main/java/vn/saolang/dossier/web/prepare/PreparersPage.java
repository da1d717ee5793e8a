package vn.saolang.dossier.web.prepare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.store.prepare.PreparationStore.Counts;
import vn.saolang.dossier.store.prepare.PreparationStore.Defect;
import vn.saolang.kernel.ui.Page;

/**
 * Dossiers prepared under mandates and what was missing in them: one's own, or for a province's office everybody's.
 *
 * @param own null for somebody who prepared nothing
 * @param office whether the reader is a province's office
 */
public record PreparersPage(@Nullable Counts own, List<Defect> defects, boolean office, List<Counts> all)
        implements Page {

    @Override
    public String titleKey() {
        return office ? "dossier.preparers.title" : "dossier.preparers.own.title";
    }
}
