package vn.saolang.identity.app;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.saolang.identity.PasswordCheck;
import vn.saolang.identity.store.AccountStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;

/**
 * Asks somebody who is signed in for the password again. Wrong ones count as at sign-in, so that an open window is no way to try
 * many; the caller's transaction must keep the count, refused or not.
 */
@Component
public class ConfirmPassword {

    private final AccountStore accounts;
    private final PasswordEncoder passwords;
    private final VietnamTime time;

    ConfirmPassword(AccountStore accounts, PasswordEncoder passwords, VietnamTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.time = time;
    }

    public PasswordCheck check(Actor actor, String password) {
        String login = accounts.find(actor.account(), time.today())
                .orElseThrow(() -> new NotFound("account"))
                .login();
        AccountStore.Secret secret = accounts.secretOf(login).orElseThrow(() -> new NotFound("account"));
        if (secret.lockedUntil().isAfter(time.now())) {
            return PasswordCheck.LOCKED;
        }
        if (!passwords.matches(password, secret.hash())) {
            accounts.countFailure(secret.account(), time.now().plus(PasswordSignIn.LOCK));
            return PasswordCheck.WRONG;
        }
        accounts.clearFailures(secret.account());
        return PasswordCheck.RIGHT;
    }
}
