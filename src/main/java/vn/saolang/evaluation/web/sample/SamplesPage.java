package vn.saolang.evaluation.web.sample;

import java.util.List;
import vn.saolang.evaluation.model.sample.Shelf;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/**
 * The register of samples.
 *
 * @param asked what was searched for
 * @param left whether only what is still stored is listed
 */
public record SamplesPage(Paged<Shelf> shelves, String asked, boolean left, List<Integer> totals) implements Page {

    public SamplesPage {
        totals = List.copyOf(totals);
    }

    @Override
    public String titleKey() {
        return "evaluation.sample.title";
    }

    /** The address of the list without its page. */
    public String url() {
        return "/samples?q=" + java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8)
                + (left ? "&left=true" : "");
    }
}
