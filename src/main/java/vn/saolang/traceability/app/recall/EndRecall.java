package vn.saolang.traceability.app.recall;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.RecallStep;
import vn.saolang.traceability.app.recall.RecallDoor.Opened;
import vn.saolang.traceability.model.recall.RecallDraft;
import vn.saolang.traceability.store.recall.RecallStore;

/** Ends a recall: its lots may be sold again, or nothing is left of them. */
@Component
public class EndRecall {

    private final RecallDoor door;
    private final RecallStore recalls;
    private final RecallEvents epcis;
    private final TellRecall telling;
    private final Events events;
    private final VietnamTime time;

    EndRecall(
            RecallDoor door,
            RecallStore recalls,
            RecallEvents epcis,
            TellRecall telling,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.recalls = recalls;
        this.epcis = epcis;
        this.telling = telling;
        this.events = events;
        this.time = time;
    }

    /**
     * Ends it; what an office started only an office ends.
     *
     * @throws NotFound when the actor may not
     * @throws vn.saolang.kernel.RefusedException when no reason is told
     * @throws vn.saolang.kernel.Stale when it was ended meanwhile
     */
    @Transactional
    public void end(Actor by, UUID id, int version, String because) {
        Opened opened = door.read(by, id);
        if (!door.mayEnd(by, opened)) {
            throw new NotFound("recall");
        }
        Verdict.of(RecallDraft.text("because", "traceability.RECALL_BECAUSE", because).stream()
                        .toList())
                .orThrow();
        Instant now = time.now();
        recalls.end(id, version, by.account(), now, because.strip());
        epcis.capture(by, id, opened.chain(), opened.recall().reason(), now, true);
        telling.tell(id, opened.chain(), "traceability.notice.recall-ended", by.account());
        events.publish(by, new RecallStep("RecallEnded", id, Map.of()));
    }
}
