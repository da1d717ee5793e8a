package vn.saolang.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who acts: an account with the roles it holds today, nobody, or the system itself.
 *
 * @param name what people see, never used to decide anything
 */
public record Actor(UUID account, String name, List<Grant> grants) {

    private static final UUID NOBODY = new UUID(0, 0);

    public Actor {
        grants = List.copyOf(grants);
    }

    public static Actor anonymous() {
        return new Actor(NOBODY, "", List.of());
    }

    /** The application acting by itself, for example when it loads reference data. */
    public static Actor system(String why) {
        return new Actor(NOBODY, why, List.of());
    }

    public boolean isSignedIn() {
        return !account.equals(NOBODY);
    }

    /** Whether one of the roles is held, for any scope. */
    public boolean has(Role... roles) {
        for (Role role : roles) {
            if (grants.stream().anyMatch(grant -> grant.role() == role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the role is held for exactly this scope. */
    public boolean mayFor(Role role, String scope) {
        return grants.contains(new Grant(role, scope));
    }

    /** The scope of the first grant of this role. */
    public Optional<String> scope(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .findFirst();
    }
}
