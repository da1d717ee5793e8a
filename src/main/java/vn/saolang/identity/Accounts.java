package vn.saolang.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.identity.app.AccountQueries;
import vn.saolang.identity.app.ConfirmPassword;
import vn.saolang.identity.app.OpenAccount;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;

/** What other modules may ask about accounts. */
@Component
public class Accounts {

    private final AccountQueries queries;
    private final OpenAccount open;
    private final ConfirmPassword confirming;

    Accounts(AccountQueries queries, OpenAccount open, ConfirmPassword confirming) {
        this.queries = queries;
        this.open = open;
        this.confirming = confirming;
    }

    public Optional<Account> find(UUID id) {
        return queries.find(id);
    }

    public Optional<Account> withLogin(String login) {
        return queries.withLogin(login);
    }

    /** Accounts that hold the role for the scope today, by name. */
    public List<Account> withRole(Role role, String scope) {
        return queries.withRole(role, scope);
    }

    /**
     * Opens an account.
     *
     * @param password in clear text; stored as an Argon2id hash only
     * @throws vn.saolang.kernel.RefusedException when the login is taken or the password is too short
     */
    public UUID open(Actor by, String login, String name, String password, List<Grant> grants) {
        return open.open(by, login, name, password, grants);
    }

    /**
     * Asks somebody who is signed in for the password again, as for a signature. Wrong ones count towards the lock as at
     * sign-in; the caller's transaction must not roll the count back.
     */
    public PasswordCheck confirm(Actor actor, String password) {
        return confirming.check(actor, password);
    }
}
