package vn.saolang.dossier.web;

import java.util.List;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.kernel.ui.Page;

/**
 * A sealed version with its hash.
 *
 * @param numbers of all sealed versions
 */
public record SubmissionPage(Met met, SealedDossier sealed, StarsPart stars, List<Integer> numbers) implements Page {

    @Override
    public String titleKey() {
        return "dossier.sealed.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(sealed.number()));
    }
}
