package vn.saolang.stamp.web.matter;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.stamp.app.matter.MatterQueries;

/** What became of a report, for the person who has its reference. */
public record FollowPage(MatterQueries.Followed followed, String reference) implements Page {

    @Override
    public String titleKey() {
        return "stamp.follow.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of("PA-" + followed.report().number());
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
