package vn.saolang.dossier.app.secret;

import java.util.Map;
import vn.saolang.dossier.DossierId;
import vn.saolang.kernel.DomainEvent;

/** A part of a dossier was marked as a trade secret, or no longer. */
record SecretMarked(DossierId dossier, String item, boolean secret) implements DomainEvent {

    @Override
    public String type() {
        return secret ? "SecretMarked" : "SecretUnmarked";
    }

    @Override
    public String subjectType() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("item", item);
    }
}
