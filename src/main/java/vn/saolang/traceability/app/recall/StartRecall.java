package vn.saolang.traceability.app.recall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.RecallStep;
import vn.saolang.traceability.app.file.LotFiles;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.recall.Chain;
import vn.saolang.traceability.model.recall.Recall;
import vn.saolang.traceability.model.recall.RecallDraft;
import vn.saolang.traceability.model.recall.RecallReason;
import vn.saolang.traceability.store.recall.RecallChainStore;
import vn.saolang.traceability.store.recall.RecallStore;

/** Calls a lot back, and with it everything made from it (55/2010/QH12 Điều 55). */
@Component
public class StartRecall {

    private final LotFiles lots;
    private final RecallDoor door;
    private final RecallStore recalls;
    private final RecallChainStore chains;
    private final RecallEvents epcis;
    private final TellRecall telling;
    private final Events events;
    private final VietnamTime time;

    StartRecall(
            LotFiles lots,
            RecallDoor door,
            RecallStore recalls,
            RecallChainStore chains,
            RecallEvents epcis,
            TellRecall telling,
            Events events,
            VietnamTime time) {
        this.lots = lots;
        this.door = door;
        this.recalls = recalls;
        this.chains = chains;
        this.epcis = epcis;
        this.telling = telling;
        this.events = events;
        this.time = time;
    }

    /**
     * Starts a recall; every page about its lots says so from this moment.
     *
     * @throws vn.saolang.kernel.NotFound when the actor may not call the lot back
     * @throws RefusedException with every defect of the draft, or {@code traceability.RECALL_OPEN} when it is called back already
     */
    @Transactional
    public UUID start(Actor by, LotId id, RecallDraft draft) {
        LotHead lot = door.toStart(by, lots.head(by, id));
        Verdict.of(draft.defects()).orThrow();
        RecallReason reason = draft.chosen().orElseThrow();
        Chain chain = chains.of(id);
        UUID recall = UUID.randomUUID();
        Instant now = time.now();
        if (recalls.ofLot(id).stream().anyMatch(Recall::isOpen)) {
            throw open();
        }
        Recall started = new Recall(
                recall,
                id,
                reason,
                draft.finding().strip(),
                draft.advice().strip(),
                by.account(),
                door.officeOf(by, lot.entity()),
                now,
                epcis.capture(by, recall, chain, reason, now, false),
                null,
                null,
                0);
        if (!recalls.insert(started)) {
            throw open();
        }
        telling.tell(recall, chain, "traceability.notice.recall", by.account());
        events.publish(by, new RecallStep("RecallStarted", recall, Map.of("reason", reason.name())));
        return recall;
    }

    private static RefusedException open() {
        return new RefusedException(List.of(Refusal.whole("traceability.RECALL_OPEN")));
    }
}
