package vn.saolang.identity.web;

import java.util.List;
import vn.saolang.identity.Account;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/**
 * The sign-in form.
 *
 * @param failed empty, "wrong" or "locked"
 * @param demoAccounts accounts anybody may try; empty outside demo mode
 */
public record SignInPage(String login, String next, String failed, List<Account> demoAccounts, String demoPassword)
        implements Page {

    @Override
    public String titleKey() {
        return "identity.sign-in.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
