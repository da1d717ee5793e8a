package vn.saolang.identity.web;

import java.util.List;
import java.util.Map;
import vn.saolang.identity.Account;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * All accounts and the form that opens one.
 *
 * @param scopes names of the units that grants speak of, by scope
 */
public record AccountsPage(
        List<Account> accounts,
        String text,
        Map<String, String> scopes,
        String login,
        String name,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "identity.accounts.title";
    }
}
