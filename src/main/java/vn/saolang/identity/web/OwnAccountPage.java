package vn.saolang.identity.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** The own account: who one is here, and a new password. */
public record OwnAccountPage(List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "identity.own.title";
    }
}
