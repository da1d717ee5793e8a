package vn.saolang.stamp.web.scan;

import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/** Where a stamp's number is typed when no camera reads it. */
public record TypeCodePage() implements Page {

    @Override
    public String titleKey() {
        return "stamp.scan.type.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
