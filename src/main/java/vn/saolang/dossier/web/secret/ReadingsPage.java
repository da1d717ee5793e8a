package vn.saolang.dossier.web.secret;

import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.store.secret.ReadingStore.Opening;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/** Who opened which file of the dossier, for its producer. */
public record ReadingsPage(Met met, Paged<Opening> openings) implements Page {

    @Override
    public String titleKey() {
        return "dossier.readings.title";
    }
}
