package vn.saolang.dossier;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * A dossier went from one state to another.
 *
 * @param event name of the event after the lifecycle table, e.g. DossierForwarded
 */
public record DossierStepTaken(
        DossierId dossier, DossierAction action, DossierState from, DossierState to, String event, int submission)
        implements DomainEvent {

    @Override
    public String type() {
        return event;
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
        return Map.of("from", from.name(), "to", to.name(), "submission", Integer.toString(submission));
    }
}
