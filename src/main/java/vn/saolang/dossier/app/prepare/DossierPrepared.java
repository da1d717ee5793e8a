package vn.saolang.dossier.app.prepare;

import java.util.Map;
import java.util.UUID;
import vn.saolang.dossier.DossierId;
import vn.saolang.kernel.DomainEvent;

/** Somebody began to write a part of a dossier on behalf of its entity. */
record DossierPrepared(DossierId dossier, String part, UUID mandate) implements DomainEvent {

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
        return Map.of("part", part, "onBehalfUnderMandate", mandate.toString());
    }
}
