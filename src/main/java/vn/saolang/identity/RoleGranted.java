package vn.saolang.identity;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.kernel.Grant;

/** An account holds a role for a scope from today on. */
public record RoleGranted(UUID account, Grant grant) implements DomainEvent {

    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public String subjectId() {
        return account.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("role", grant.role().name(), "scope", grant.scope());
    }
}
