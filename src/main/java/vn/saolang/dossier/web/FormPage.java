package vn.saolang.dossier.web;

import java.util.List;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.Form01;
import vn.saolang.dossier.content.Form02;
import vn.saolang.dossier.web.vault.VaultOffer;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * Form 01, or parts I, II and IV of form 02, being written.
 *
 * @param form01 whether it is form 01
 * @param first what entity and product already say
 * @param general files attached to form 02 I.7
 * @param refusals why a file was not taken
 * @param vault papers that may be taken
 */
public record FormPage(
        Met met,
        boolean form01,
        Form01 first,
        Form02 second,
        List<SectionView> sections,
        List<EvidenceItem> general,
        List<Refusal> refusals,
        VaultOffer vault)
        implements Page {

    @Override
    public String titleKey() {
        return form01 ? "dossier.form01.title" : "dossier.form02.title";
    }
}
