package vn.saolang.recognition.app.history;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.HistoryEntered;
import vn.saolang.recognition.HistoryRetracted;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.PastRow;
import vn.saolang.recognition.store.history.PastRecordStore;
import vn.saolang.recognition.store.validity.ValidityStore;

/** An office enters one recognition of the past, or takes a wrong entry back (26/2026 Điều 12.1: it keeps its term). */
@Component
public class EnterHistory {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final CheckPastRow checking;
    private final KeepPastRows keeping;
    private final PastRecordStore records;
    private final ValidityStore validity;
    private final Events events;
    private final VietnamTime time;

    EnterHistory(
            CheckPastRow checking,
            KeepPastRows keeping,
            PastRecordStore records,
            ValidityStore validity,
            Events events,
            VietnamTime time) {
        this.checking = checking;
        this.keeping = keeping;
        this.records = records;
        this.validity = validity;
        this.events = events;
        this.time = time;
    }

    /**
     * Keeps it and gives the record's id.
     *
     * @throws RefusedException with every defect of the row, or when it is kept already
     */
    @Transactional
    public UUID enter(Actor by, PastRow row) {
        String scope = HistoryDesk.scope(by);
        CheckedRow checked = checking.check(List.of(row), scope).getFirst();
        Verdict.of(checked.refusals()).orThrow();
        if (checked.known()) {
            throw new RefusedException(Refusal.of("recognition.PAST_KNOWN", PastColumn.NAME.field()));
        }
        UUID id = keeping.keep(by, scope, List.of(checked), null).getFirst();
        events.publish(by, new HistoryEntered(scope, "form", 1, 0));
        return id;
    }

    /**
     * Takes a wrong entry back; what was entered stays to be read, with the reason. Gives the product.
     *
     * @throws NotFound when it is not of the office's province
     * @throws RefusedException when the reason is missing
     */
    @Transactional
    public UUID retract(Actor by, UUID record, String reason) {
        String scope = HistoryDesk.scope(by);
        PastRecordStore.Kept kept = records.find(record, scope).orElseThrow(() -> new NotFound("past record"));
        requireReason(reason);
        if (kept.retractedFor() == null) {
            validity.allowOverlap();
            validity.settle(records.retract(record, by.account(), reason.strip(), time.now()));
            events.publish(by, new HistoryRetracted(kept.listed(), record, reason.strip()));
        }
        return kept.listed();
    }

    static void requireReason(String reason) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw new RefusedException(Refusal.of(
                    "recognition.REASON_MISSING",
                    "reason",
                    Integer.toString(SHORTEST_REASON),
                    Integer.toString(LONGEST_REASON)));
        }
    }
}
