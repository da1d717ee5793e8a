package vn.saolang.identity;

import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** An account has a new password; its open sessions end. */
public record PasswordSet(UUID account) implements DomainEvent {

    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public String subjectId() {
        return account.toString();
    }
}
