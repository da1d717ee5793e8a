package vn.saolang.dossier;

import vn.saolang.kernel.DomainEvent;

/** A dossier was begun. */
public record DossierOpened(DossierId dossier) implements DomainEvent {

    @Override
    public String subjectType() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }
}
