package vn.saolang.dossier.web;

import java.util.List;
import java.util.Map;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * The commune's chair enters what the văn thư gave, and signs.
 *
 * @param report form 03 as it will be sealed
 */
public record SignaturePage(Met met, Map<String, String> typed, SectionView report, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "dossier.sign.title";
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }
}
