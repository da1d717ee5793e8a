package vn.saolang.epcis.app.capture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.capture.KeptEvent;
import vn.saolang.epcis.model.check.Checks;
import vn.saolang.epcis.model.check.Defect;
import vn.saolang.epcis.model.check.InvalidEvents;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.hash.EventHash;
import vn.saolang.epcis.model.read.EventReader;
import vn.saolang.epcis.model.read.Surroundings;
import vn.saolang.epcis.store.EventStore;
import vn.saolang.epcis.store.capture.KeptEventStore;
import vn.saolang.kernel.VietnamTime;

/** Takes one event in. */
@Service
public class CaptureEvent {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventStore store;
    private final KeptEventStore kept;
    private final VietnamTime time;

    CaptureEvent(EventStore store, KeptEventStore kept, VietnamTime time) {
        this.store = store;
        this.kept = kept;
        this.time = time;
    }

    /**
     * Checks and keeps an event.
     *
     * @param event with its own {@code @context}
     * @return the event as it is kept: the same event again is the one kept before
     * @throws InvalidEvents with all that is wrong
     * @throws EpcisProblem when another event has its id
     */
    @Transactional
    public KeptEvent capture(UUID owner, ObjectNode event) {
        List<Defect> defects = Checks.event(event);
        if (!defects.isEmpty()) {
            throw new InvalidEvents(defects);
        }
        CapturedEvent captured = new EventReader(owner, time.now(), null).read(event, Surroundings.none());
        KeptEvent mine = new KeptEvent(captured.eventId(), captured.body().toString(), captured.contexts());
        if (!store.insert(List.of(captured)).isEmpty()) {
            return mine;
        }
        Optional<KeptEvent> before = kept.find(owner, captured.eventId(), captured.declaredWrong());
        if (before.isPresent() && !fingerprint(before.get()).equals(fingerprint(mine))) {
            throw new EpcisProblem(
                    EpcisProblem.Type.RESOURCE_ALREADY_EXISTS,
                    "Another event has the id " + captured.eventId() + "; events are never changed.");
        }
        return before.orElse(mine);
    }

    private static String fingerprint(KeptEvent event) {
        Namespaces names = Namespaces.NONE.with(JSON.readTree(event.contexts()));
        return EventHash.of((ObjectNode) JSON.readTree(event.body()), names, Set.of());
    }
}
