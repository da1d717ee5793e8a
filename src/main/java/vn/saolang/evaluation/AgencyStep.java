package vn.saolang.evaluation;

import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** Something an advising agency did about a re-evaluation: its report, its files, the province's letter to the ministry. */
public record AgencyStep(String type, UUID dossier) implements DomainEvent {

    @Override
    public String subjectType() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }
}
