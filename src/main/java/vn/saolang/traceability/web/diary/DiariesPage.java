package vn.saolang.traceability.web.diary;

import java.util.List;
import java.util.UUID;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.producer.EntitySummary;

/** Whose diary: for accounts that act for several producers, or for none yet. */
public record DiariesPage(UUID account, List<EntitySummary> entities) implements Page {

    @Override
    public String titleKey() {
        return "traceability.diary.title";
    }

    /** The light frame: a page weighs little on a slow network. */
    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
