package vn.saolang.epcis.app.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.capture.CaptureJob;
import vn.saolang.epcis.model.capture.ErrorBehaviour;
import vn.saolang.epcis.model.check.Checks;
import vn.saolang.epcis.model.check.Defect;
import vn.saolang.epcis.model.check.InvalidEvents;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.read.EventReader;
import vn.saolang.epcis.model.read.Surroundings;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;

/** Takes a document of events in. All is checked and read before the database is asked for anything. */
@Service
public class CaptureDocument {

    /** The most events a document may have. */
    public static final int MOST_EVENTS = 10_000;

    private static final int MOST_DEFECTS = 200;

    private final KeepCapture keep;
    private final VietnamTime time;

    CaptureDocument(KeepCapture keep, VietnamTime time) {
        this.keep = keep;
        this.time = time;
    }

    /**
     * Checks and keeps a document.
     *
     * @param owner the producer whose events they are
     * @return the job, done; with {@link ErrorBehaviour#PROCEED} its errors name the events left out
     * @throws InvalidEvents when the document is none, or one of its events is wrong and all was to be taken back
     * @throws EpcisProblem when it has too many events
     */
    public CaptureJob capture(Actor by, UUID owner, JsonNode document, ErrorBehaviour behaviour) {
        List<Defect> around = Checks.document(document);
        if (!around.isEmpty()) {
            throw new InvalidEvents(around);
        }
        JsonNode events = Checks.eventsOf(document);
        if (events.size() > MOST_EVENTS) {
            throw new EpcisProblem(
                    EpcisProblem.Type.CAPTURE_LIMIT_EXCEEDED,
                    "The document has " + events.size() + " events; at most " + MOST_EVENTS + " are taken at once.");
        }
        EventReader reader = new EventReader(owner, time.now(), UUID.randomUUID());
        List<Defect> wrong = new ArrayList<>();
        List<CapturedEvent> good = read(document, events, reader, wrong);
        if (behaviour == ErrorBehaviour.ROLLBACK && !wrong.isEmpty()) {
            throw new InvalidEvents(wrong);
        }
        return keep.keep(by, new KeepCapture.Taken(reader, behaviour, events.size(), good, wrong));
    }

    private static List<CapturedEvent> read(
            JsonNode document, JsonNode events, EventReader reader, List<Defect> wrong) {
        boolean query = document.path("epcisBody").has("queryResults");
        Surroundings around = Surroundings.of(document);
        List<CapturedEvent> good = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            List<Defect> defects = Checks.event(events.get(i), i, query, around.names());
            if (defects.isEmpty()) {
                good.add(reader.read((ObjectNode) events.get(i), around));
            }
            defects.stream().limit(Math.max(0, MOST_DEFECTS - wrong.size())).forEach(wrong::add);
        }
        return good;
    }
}
