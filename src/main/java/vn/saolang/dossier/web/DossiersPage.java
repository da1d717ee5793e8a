package vn.saolang.dossier.web;

import vn.saolang.dossier.store.DossierListStore.Line;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/**
 * The dossiers the account works on.
 *
 * @param query what was searched for
 * @param state name of the state filtered by, empty for all
 * @param sort name of the order
 * @param producer whether the account may begin a dossier
 */
public record DossiersPage(Paged<Line> lines, String query, String state, String sort, String url, boolean producer)
        implements Page {

    @Override
    public String titleKey() {
        return "dossier.list.title";
    }

    public boolean filtered() {
        return !query.isEmpty() || !state.isEmpty();
    }
}
