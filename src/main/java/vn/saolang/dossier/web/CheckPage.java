package vn.saolang.dossier.web;

import java.util.List;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.web.vault.Warnings;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/**
 * What the dossier still lacks, and the way to hand it in.
 *
 * @param defects every one, each leading to the page where it is mended
 * @param warnings what the vault says against it; it may be handed in all the same
 */
public record CheckPage(Met met, List<Refusal> defects, Warnings warnings) implements Page {

    @Override
    public String titleKey() {
        return "dossier.check.title";
    }

    /** Where a defect is mended: its field is the page and, after a slash, the input. */
    public String where(Refusal defect) {
        String field = defect.field() == null ? "" : defect.field();
        int slash = field.indexOf('/');
        String input = slash < 0 ? "" : field.substring(slash + 1);
        return switch (slash < 0 ? field : field.substring(0, slash)) {
            case "entity" -> "/entities/" + met.dossier().entity() + edit(input);
            case "product" -> "/products/" + met.dossier().product() + edit(input);
            case "form01" -> met.url() + "/form01#f-" + input;
            case "general" -> met.url() + "/form02#" + (input.equals("file") ? "general-papers" : "f-" + input);
            case "results", "plan", "changes", "updates" -> met.url() + "/form02#f-" + input;
            case "criteria" -> met.url() + "/criteria#c-" + input.replace('.', '-');
            case "undertaking" -> "#f-undertaking";
            default -> met.url();
        };
    }

    /** A message argument that is itself a message key. */
    public boolean isKey(String argument) {
        return argument.startsWith("dossier.");
    }

    /** Where the field stands for the producer; who prepares the dossier only reads the page. */
    private static String edit(String input) {
        return Ui.actor().has(Role.PRODUCER) ? "/edit#f-" + input : "";
    }
}
