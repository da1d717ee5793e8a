package vn.saolang.identity.web;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.ui.Page;

/** What waits for the signed-in account, grouped by kind of work. */
public record WorkPage(Map<String, List<WorkItem>> waiting) implements Page {

    @Override
    public String titleKey() {
        return "kernel.work.title";
    }
}
