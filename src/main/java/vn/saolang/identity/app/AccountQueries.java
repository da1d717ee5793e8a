package vn.saolang.identity.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.identity.Account;
import vn.saolang.identity.store.AccountStore;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;

/** Questions about accounts and the roles they hold today. */
@Component
public class AccountQueries {

    private final AccountStore accounts;
    private final VietnamTime time;

    AccountQueries(AccountStore accounts, VietnamTime time) {
        this.accounts = accounts;
        this.time = time;
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id, time.today());
    }

    public Optional<Account> withLogin(String login) {
        return accounts.withLogin(login, time.today());
    }

    public List<Account> withRole(Role role, String scope) {
        return accounts.withRole(role, scope, time.today());
    }

    /** Accounts found by a part of login or name, with or without diacritics; all for an empty text. */
    public List<Account> matching(String text) {
        return accounts.matching(SearchText.fold(text), time.today());
    }

    public List<Account> all() {
        return accounts.all(time.today());
    }
}
