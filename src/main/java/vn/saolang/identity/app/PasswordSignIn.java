package vn.saolang.identity.app;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.saolang.identity.store.AccountStore;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.ActorSource.AccountPrincipal;

/** Checks login and password; five wrong passwords lock the account for five minutes. */
@Component
public class PasswordSignIn implements AuthenticationProvider {

    static final Duration LOCK = Duration.ofMinutes(5);

    private final AccountStore accounts;
    private final PasswordEncoder passwords;
    private final VietnamTime time;
    private final String decoyHash;

    PasswordSignIn(AccountStore accounts, PasswordEncoder passwords, VietnamTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.time = time;
        this.decoyHash = passwords.encode("no account has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        AccountStore.@Nullable Secret secret = accounts.secretOf(login).orElse(null);
        if (secret == null) {
            // The same work as for a known login, so that time does not tell which logins exist.
            passwords.matches(password, decoyHash);
            throw new BadCredentialsException("unknown login");
        }
        if (secret.lockedUntil().isAfter(time.now())) {
            throw new LockedException("locked");
        }
        if (!passwords.matches(password, secret.hash())) {
            accounts.countFailure(secret.account(), time.now().plus(LOCK));
            throw new BadCredentialsException("wrong password");
        }
        accounts.clearFailures(secret.account());
        return new UsernamePasswordAuthenticationToken(new AccountPrincipal(secret.account(), login), null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
