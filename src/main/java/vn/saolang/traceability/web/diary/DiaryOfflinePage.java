package vn.saolang.traceability.web.diary;

import java.util.UUID;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/** What a phone shows instead of a page of the diary that it does not have, while there is no network. */
public record DiaryOfflinePage(UUID account) implements Page {

    @Override
    public String titleKey() {
        return "traceability.diary.offline.title";
    }

    /** The light frame: a page weighs little on a slow network. */
    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
