package vn.saolang.stamp.app.matter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.stamp.MatterStep;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.Subject;
import vn.saolang.stamp.store.matter.MatterStore;

/** Opens cases: one open case for each thing they are about. */
@Component
public class OpenMatter {

    private final MatterStore matters;
    private final Events events;

    OpenMatter(MatterStore matters, Events events) {
        this.matters = matters;
        this.events = events;
    }

    /** The open case about it, or a new one. */
    @Transactional
    public UUID openOrJoin(Actor by, Subject about, Instant now) {
        Optional<UUID> open = about.key() == null ? Optional.empty() : matters.openAbout(about.key());
        if (open.isPresent()) {
            return open.get();
        }
        UUID id = UUID.randomUUID();
        if (!matters.insert(id, about, now)) {
            // opened by somebody else between the two questions
            return matters.openAbout(String.valueOf(about.key())).orElseThrow();
        }
        matters.note(id, MatterEntry.Kind.OPENED, "", by.isSignedIn() ? by.account() : null, now);
        events.publish(by, new MatterStep("MatterOpened", id, Map.of()));
        return id;
    }
}
