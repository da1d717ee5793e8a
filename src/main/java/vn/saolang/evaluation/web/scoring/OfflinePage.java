package vn.saolang.evaluation.web.scoring;

import vn.saolang.kernel.ui.Page;

/** What a tablet shows instead of a page of a session that it does not have, while there is no network. */
public record OfflinePage() implements Page {

    @Override
    public String titleKey() {
        return "evaluation.offline.title";
    }
}
