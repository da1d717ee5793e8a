package vn.saolang.identity.web.calls;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.ui.Page;

/** Whom the officer had better ring up until a day, those with a day first. */
public record CallsPage(List<Call> calls, LocalDate until) implements Page {

    @Override
    public String titleKey() {
        return "identity.calls.title";
    }
}
