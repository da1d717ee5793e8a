package vn.saolang.epcis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.app.capture.CaptureEvent;
import vn.saolang.epcis.app.query.FindEvents;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.check.InvalidEvents;
import vn.saolang.epcis.store.capture.KeptEventStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** What other modules may do with visibility events. */
@Component
public class EpcisEvents {

    /** The context that says that an event is one of EPCIS 2.0. */
    public static final String CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

    private final CaptureEvent capture;
    private final KeptEventStore kept;
    private final FindEvents find;

    EpcisEvents(CaptureEvent capture, KeptEventStore kept, FindEvents find) {
        this.capture = capture;
        this.kept = kept;
        this.find = find;
    }

    /**
     * What this producer's events say of an identifier, in any of their fields, oldest first.
     *
     * @param identifierUri Digital Link or URN
     * @return events as they came, with {@code eventID} and {@code recordTime}; the caller's to change
     */
    public List<ObjectNode> of(UUID owner, String identifierUri) {
        return find.history(owner, identifierUri).stream()
                .map(event -> (ObjectNode) JsonMapper.shared().readTree(event.body()))
                .toList();
    }

    /** The event of this producer with this id, as it was kept; not its error declaration. */
    public Optional<ObjectNode> find(UUID owner, String eventId) {
        return kept.find(owner, eventId, false)
                .map(event -> (ObjectNode) JsonMapper.shared().readTree(event.body()));
    }

    /** The declaration that the event with this id was wrong, if there is one. */
    public Optional<ObjectNode> declaration(UUID owner, String eventId) {
        return kept.find(owner, eventId, true)
                .map(event -> (ObjectNode) JsonMapper.shared().readTree(event.body()));
    }

    /**
     * Keeps an event of this producer; the same event twice is one. The caller says in the audit log why.
     *
     * @param event JSON of EPCIS 2.0; without {@code @context} the standard's is meant, without {@code eventID} it gets
     *     its event hash
     * @return the event's id
     * @throws RefusedException with all that is wrong, or when another event has its id
     */
    public String capture(Actor by, UUID owner, ObjectNode event) {
        ObjectNode whole = event;
        if (!event.has("@context")) {
            whole = event.deepCopy();
            whole.put("@context", CONTEXT);
        }
        try {
            return capture.capture(owner, whole).eventId();
        } catch (InvalidEvents invalid) {
            throw new RefusedException(invalid.defects().stream()
                    .map(defect -> Refusal.whole("epcis.EVENT_INVALID", defect.pointer(), defect.message()))
                    .toList());
        } catch (EpcisProblem taken) {
            throw new RefusedException(Refusal.whole("epcis.EVENT_ID_TAKEN", taken.detail()));
        }
    }
}
