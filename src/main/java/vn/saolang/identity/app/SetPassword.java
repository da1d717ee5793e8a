package vn.saolang.identity.app;

import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.identity.PasswordSet;
import vn.saolang.identity.store.AccountStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** Sets a password: the owner with the old one, the administrator without. */
@Component
public class SetPassword {

    private final AccountStore accounts;
    private final PasswordEncoder passwords;
    private final Events events;
    private final VietnamTime time;

    SetPassword(AccountStore accounts, PasswordEncoder passwords, Events events, VietnamTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.time = time;
    }

    /** The owner's own change. */
    @Transactional
    public void change(Actor owner, String current, String wanted) {
        String login = accounts.find(owner.account(), time.today())
                .orElseThrow(() -> new NotFound("account"))
                .login();
        AccountStore.Secret secret = accounts.secretOf(login).orElseThrow(() -> new NotFound("account"));
        if (!passwords.matches(current, secret.hash())) {
            throw new RefusedException(Refusal.of("identity.PASSWORD_WRONG", "current-password"));
        }
        store(owner, owner.account(), wanted);
    }

    /** The administrator's, for somebody who forgot it. */
    @Transactional
    public void reset(Actor administrator, UUID account, String wanted) {
        if (accounts.find(account, time.today()).isEmpty()) {
            throw new NotFound("account");
        }
        store(administrator, account, wanted);
    }

    private void store(Actor by, UUID account, String wanted) {
        if (wanted.length() < OpenAccount.SHORTEST_PASSWORD) {
            String least = Integer.toString(OpenAccount.SHORTEST_PASSWORD);
            throw new RefusedException(Refusal.of("identity.PASSWORD_SHORT", "password", least));
        }
        accounts.setPassword(account, passwords.encode(wanted));
        events.publish(by, new PasswordSet(account));
    }
}
