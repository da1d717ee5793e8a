package vn.saolang.vault.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.vault.Health;
import vn.saolang.vault.PaperUsed;
import vn.saolang.vault.model.StoredPaper;

/**
 * A paper with its versions, its uses and what it says.
 *
 * @param product name of its product, empty when it serves all
 * @param before older versions, the newest of them first
 * @param form what was typed of its facts
 */
public record PaperPage(
        StoredPaper stored,
        Health health,
        String product,
        List<PaperUsed> uses,
        List<StoredPaper> before,
        PaperForm form,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "vault.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(stored.paper().title());
    }

    public String url() {
        return "/vault/papers/" + stored.paper().id();
    }
}
