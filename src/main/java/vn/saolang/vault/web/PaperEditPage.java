package vn.saolang.vault.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.vault.VaultPaper;

/**
 * The form of a paper, new or a newer version.
 *
 * @param old the paper it takes the place of; null for a new one
 * @param products names by id
 */
public record PaperEditPage(
        PaperForm form,
        String action,
        String entity,
        @Nullable VaultPaper old,
        Map<String, String> products,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return old == null ? "vault.new.title" : "vault.replace.title";
    }
}
