package vn.saolang.dossier.model.former;

import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** Something happened to a dossier of the former rules. */
public record FormerEvent(UUID former, String type) implements DomainEvent {

    @Override
    public String subjectType() {
        return "former-dossier";
    }

    @Override
    public String subjectId() {
        return former.toString();
    }
}
