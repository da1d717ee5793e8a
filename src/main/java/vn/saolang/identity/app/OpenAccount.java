package vn.saolang.identity.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.identity.AccountOpened;
import vn.saolang.identity.store.AccountStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Opens an account with its first roles. */
@Component
public class OpenAccount {

    static final int SHORTEST_PASSWORD = 10;

    private final AccountStore accounts;
    private final PasswordEncoder passwords;
    private final Events events;
    private final VietnamTime time;

    OpenAccount(AccountStore accounts, PasswordEncoder passwords, Events events, VietnamTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.time = time;
    }

    @Transactional
    public UUID open(Actor by, String login, String name, String password, List<Grant> grants) {
        Verdict.of(defects(login, name, password)).orThrow();
        UUID id = UUID.randomUUID();
        accounts.insert(id, login, name, passwords.encode(password), time.now());
        grants.forEach(grant -> accounts.grant(id, grant, time.today()));
        events.publish(by, new AccountOpened(id));
        return id;
    }

    private List<Refusal> defects(String login, String name, String password) {
        List<Refusal> defects = new ArrayList<>();
        if (!login.matches("[a-z0-9][a-z0-9._-]{2,49}")) {
            defects.add(Refusal.of("identity.LOGIN_FORM", "login"));
        } else if (accounts.withLogin(login, time.today()).isPresent()) {
            defects.add(Refusal.of("identity.LOGIN_TAKEN", "login", login));
        }
        if (name.isBlank() || name.length() > 200) {
            defects.add(Refusal.of("identity.NAME_MISSING", "name"));
        }
        if (password.length() < SHORTEST_PASSWORD) {
            defects.add(Refusal.of("identity.PASSWORD_SHORT", "password", Integer.toString(SHORTEST_PASSWORD)));
        }
        return defects;
    }
}
