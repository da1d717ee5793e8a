package vn.saolang;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.ActorSource.AccountPrincipal;

/** People of the tests: real accounts, opened on first use, one for each role and scope (and number). */
public class People {

    private final Accounts accounts;
    private final ConcurrentMap<String, UUID> known = new ConcurrentHashMap<>();

    public People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The actor with this role for this scope. */
    public Actor a(Role role, String scope) {
        return a(role, scope, 1);
    }

    public Actor a(Role role, String scope, int number) {
        String login = login(role, scope, number);
        UUID id = known.computeIfAbsent(
                login,
                key -> accounts.withLogin(key).map(Account::id).orElseGet(() -> {
                    List<Grant> grants = List.of(new Grant(role, scope));
                    return accounts.open(Actor.system("test"), key, role + " " + number, "a-test-password", grants);
                }));
        return accounts.find(id).orElseThrow().asActor();
    }

    private static String login(Role role, String scope, int number) {
        return (role + "." + scope + "." + number)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9.-]", "-");
    }

    /** The login of somebody made here; the password of all is "a-test-password". */
    public static String loginOf(Actor actor) {
        Grant grant = actor.grants().getFirst();
        int number = Integer.parseInt(actor.name().replaceAll("\\D+", ""));
        return login(grant.role(), grant.scope(), number);
    }

    /** Signs a MockMvc request in as this actor: {@code mvc.get().uri("/work").with(people.as(officer))}. */
    public RequestPostProcessor as(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(new UsernamePasswordAuthenticationToken(
                new AccountPrincipal(actor.account(), actor.name()), null, List.of()));
    }
}
