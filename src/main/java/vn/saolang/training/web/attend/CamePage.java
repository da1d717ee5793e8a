package vn.saolang.training.web.attend;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.training.ClassId;
import vn.saolang.training.web.Typed;

/**
 * What somebody sees who has come: thanks, and on the last day the question how the class was.
 *
 * @param token lets them rate; empty for nobody
 * @param asks whether to ask now
 */
public record CamePage(ClassId course, String token, boolean asks, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "training.came";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
