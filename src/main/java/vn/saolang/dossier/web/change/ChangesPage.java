package vn.saolang.dossier.web.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.change.CompareVersions.Compared;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.model.change.Difference;
import vn.saolang.dossier.model.change.PaperChange;
import vn.saolang.kernel.ui.Page;
import vn.saolang.regulation.Criterion;

/**
 * What changed between two versions of a dossier.
 *
 * @param met null for those who score it: they do not see the dossier's other pages
 * @param opensBefore whether the reader may open the papers of the earlier version
 */
public record ChangesPage(Compared compared, @Nullable Met met, boolean opensBefore) implements Page {

    @Override
    public String titleKey() {
        return "dossier.change.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(compared.dossier().productName());
    }

    public String url() {
        return "/dossiers/" + compared.dossier().id();
    }

    /** Where a paper stands: at the newer version when it has it; empty when the reader may not open it. */
    public String paperUrl(Difference difference, PaperChange change) {
        EvidenceItem now = change.after();
        if (now != null) {
            return address(difference.after().dossier(), now);
        }
        EvidenceItem then = change.before();
        return then == null || !opensBefore ? "" : address(difference.before().dossier(), then);
    }

    /** The paper it took the place of; empty when there is none to open. */
    public String replacedUrl(Difference difference, PaperChange change) {
        EvidenceItem then = change.before();
        return change.kind() == PaperChange.Kind.REPLACED && then != null && opensBefore
                ? address(difference.before().dossier(), then)
                : "";
    }

    private static String address(DossierId dossier, EvidenceItem item) {
        return "/dossiers/" + dossier + "/evidence/" + item.id();
    }

    /** The words of an option; empty for none chosen, null for none of these. */
    public @Nullable String option(Criterion criterion, @Nullable Integer option) {
        if (option == null) {
            return "";
        }
        return option == 0
                ? null
                : criterion.option(option).map(one -> one.text()).orElse("");
    }
}
