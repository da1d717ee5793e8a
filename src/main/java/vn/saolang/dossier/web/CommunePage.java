package vn.saolang.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.store.OfficeStore.Reception;
import vn.saolang.dossier.web.vault.Warnings;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * The commune's desk for one dossier: receive, check, write form 03, lay before the chair.
 *
 * @param sections checklist, form 03, enclosures, minutes; empty before the dossier was received
 * @param refusals what keeps the papers from going on
 * @param warnings what the papers contradict
 */
public record CommunePage(
        Met met,
        @Nullable Reception receipt,
        List<SectionView> sections,
        boolean writable,
        List<Refusal> refusals,
        Warnings warnings)
        implements Page {

    @Override
    public String titleKey() {
        return "dossier.commune.title";
    }

    public String state() {
        return met.dossier().state().name();
    }

    /** The part of the desk that a refusal concerns. */
    public String where(Refusal refusal) {
        String field = refusal.field() == null ? "" : refusal.field();
        return "#f-" + field.substring(field.indexOf('/') + 1);
    }
}
