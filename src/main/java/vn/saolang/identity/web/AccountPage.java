package vn.saolang.identity.web;

import java.util.List;
import java.util.Map;
import vn.saolang.identity.Account;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.territory.UnitChoice;

/**
 * One account: its roles, and the administrator's acts on it.
 *
 * @param provinces provinces of today, with the ministry first, by scope
 */
public record AccountPage(
        Account account,
        Map<String, String> scopes,
        Map<String, String> roles,
        Map<String, String> provinces,
        List<UnitChoice> communes,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "identity.account.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(account.name());
    }
}
