package vn.saolang.identity;

import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** A new account exists. */
public record AccountOpened(UUID account) implements DomainEvent {

    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public String subjectId() {
        return account.toString();
    }
}
