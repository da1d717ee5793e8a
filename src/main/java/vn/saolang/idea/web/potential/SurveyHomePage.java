package vn.saolang.idea.web.potential;

import java.util.List;
import java.util.UUID;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/** Where a survey on a phone begins and ends: a new one, and those written last. */
public record SurveyHomePage(UUID account, String where, List<Potential> last) implements Page {

    @Override
    public String titleKey() {
        return "idea.survey.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
