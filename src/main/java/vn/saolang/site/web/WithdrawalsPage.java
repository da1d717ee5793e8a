package vn.saolang.site.web;

import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.recognition.register.EndedRecognition;

/** The public list of withdrawn certificates and recognitions. */
public record WithdrawalsPage(Paged<EndedRecognition> found) implements Page {

    @Override
    public String titleKey() {
        return "site.withdrawals.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
