package vn.saolang.dossier.web;

import java.util.List;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Part;

/**
 * The files attached to a criterion, and why others were not taken.
 *
 * @param url of the dossier
 */
public record EvidencePart(
        String url, String criterion, List<EvidenceItem> items, boolean writable, List<Refusal> refusals)
        implements Part {

    public String key() {
        return criterion.replace('.', '-');
    }
}
