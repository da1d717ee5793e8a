package vn.saolang.epcis.app.capture;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** A program brought a document of events. */
record EventsCaptured(UUID owner, UUID job, int kept) implements DomainEvent {

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return owner.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("job", job.toString(), "kept", Integer.toString(kept));
    }
}
