package vn.saolang.vault.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.vault.app.DyingPapers.Dying;

/** Papers of recognised products in the office's area that have expired or soon will. */
public record OfficePage(List<Dying> papers) implements Page {

    @Override
    public String titleKey() {
        return "vault.office.title";
    }
}
