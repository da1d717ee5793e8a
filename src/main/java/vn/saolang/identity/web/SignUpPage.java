package vn.saolang.identity.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/** A producer opens an account; what was typed stays, except the password. */
public record SignUpPage(String login, String name, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "identity.sign-up.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
