package vn.saolang.idea.web.potential;

import java.util.UUID;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/** What a phone shows instead of a page of the inventory that it does not have, while there is no network. */
public record SurveyOfflinePage(UUID account) implements Page {

    @Override
    public String titleKey() {
        return "idea.survey.offline.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
