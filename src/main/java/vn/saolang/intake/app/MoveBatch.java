package vn.saolang.intake.app;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.intake.BatchId;
import vn.saolang.intake.BatchMoved;
import vn.saolang.intake.BatchState;
import vn.saolang.intake.LineState;
import vn.saolang.intake.store.Batch;
import vn.saolang.intake.store.BatchStore;
import vn.saolang.intake.store.LineStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** Asks the background to take a list in or back, or throws it away. */
@Component
public class MoveBatch {

    private final BatchStore batches;
    private final LineStore lines;
    private final Events events;
    private final VietnamTime time;

    MoveBatch(BatchStore batches, LineStore lines, Events events, VietnamTime time) {
        this.batches = batches;
        this.lines = lines;
        this.events = events;
        this.time = time;
    }

    /**
     * Has the good lines of a list added.
     *
     * @throws RefusedException when it is no longer open, or has no good line
     */
    @Transactional
    public void take(Actor by, BatchId id) {
        Batch batch = find(by, id);
        if (lines.counts(id).getOrDefault(LineState.READY, 0) == 0) {
            throw new RefusedException(Refusal.whole("intake.NOTHING_READY"));
        }
        ask(by, batch, BatchState.PREVIEW, BatchState.RUNNING);
    }

    /**
     * Has all that a list brought taken back, as far as nobody uses it.
     *
     * @throws RefusedException when it was not taken in, or was taken back before
     */
    @Transactional
    public void undo(Actor by, BatchId id) {
        ask(by, find(by, id), BatchState.DONE, BatchState.UNDOING);
    }

    /**
     * Throws a list away before anything was added.
     *
     * @throws RefusedException when it is no longer open
     */
    @Transactional
    public void discard(Actor by, BatchId id) {
        Batch batch = find(by, id);
        if (!batches.settle(id, BatchState.PREVIEW, BatchState.DISCARDED, time.now())) {
            throw notNow();
        }
        lines.forget(id);
        events.publish(by, new BatchMoved(id, batch.kind(), BatchState.DISCARDED));
    }

    private void ask(Actor by, Batch batch, BatchState from, BatchState to) {
        if (!batches.ask(batch.id(), from, to, by.account(), time.now())) {
            throw notNow();
        }
        events.publish(by, new BatchMoved(batch.id(), batch.kind(), to));
    }

    private Batch find(Actor by, BatchId id) {
        return batches.find(id, Desk.unit(by)).orElseThrow(() -> new NotFound("list " + id));
    }

    private static RefusedException notNow() {
        return new RefusedException(Refusal.whole("intake.NOT_NOW"));
    }
}
