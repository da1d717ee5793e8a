package vn.saolang.intake.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.intake.BatchMoved;
import vn.saolang.intake.BatchState;
import vn.saolang.intake.LineState;
import vn.saolang.intake.model.Judgement;
import vn.saolang.intake.model.Line;
import vn.saolang.intake.store.Batch;
import vn.saolang.intake.store.BatchStore;
import vn.saolang.intake.store.KeptLine;
import vn.saolang.intake.store.LineStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.VietnamTime;

/** Takes in or back some lines of the next list, in one transaction: what was done is marked done with it. */
@Component
class WorkChunk {

    private final BatchStore batches;
    private final LineStore lines;
    private final RowKinds kinds;
    private final Accounts accounts;
    private final Events events;
    private final VietnamTime time;

    WorkChunk(BatchStore batches, LineStore lines, RowKinds kinds, Accounts accounts, Events events, VietnamTime time) {
        this.batches = batches;
        this.lines = lines;
        this.kinds = kinds;
        this.accounts = accounts;
        this.events = events;
        this.time = time;
    }

    /** Works on so many lines at most; false when no list waits. */
    @Transactional
    public boolean work(int most) {
        Optional<Batch> next = batches.next();
        next.ifPresent(batch -> {
            List<KeptLine> some = waiting(batch, most);
            if (some.isEmpty()) {
                settle(batch);
            } else if (batch.state() == BatchState.RUNNING) {
                add(batch, some);
            } else {
                takeBack(batch, some);
            }
        });
        return next.isPresent();
    }

    /** Puts the next line aside that could not be worked on. */
    @Transactional
    public void giveUpOne() {
        batches.next()
                .ifPresent(batch -> waiting(batch, 1).forEach(line -> {
                    if (batch.state() == BatchState.RUNNING) {
                        lines.failed(batch.id(), line.line().number());
                    } else {
                        lines.kept(batch.id(), line.line().number(), List.of("failed"));
                    }
                }));
    }

    private List<KeptLine> waiting(Batch batch, int most) {
        LineState state = batch.state() == BatchState.RUNNING ? LineState.READY : LineState.ADDED;
        return lines.inState(batch.id(), state, 0, most);
    }

    private void settle(Batch batch) {
        BatchState after = batch.state() == BatchState.RUNNING ? BatchState.DONE : BatchState.UNDONE;
        batches.settle(batch.id(), batch.state(), after, time.now());
        if (after == BatchState.UNDONE) {
            lines.forget(batch.id());
        }
        events.publish(actor(batch), new BatchMoved(batch.id(), batch.kind(), after));
    }

    /** Judged again: since the list was handed in, somebody may have registered the same. */
    private void add(Batch batch, List<KeptLine> some) {
        RowKind kind = kinds.of(batch.kind());
        List<Line> read = some.stream().map(KeptLine::line).toList();
        List<Judgement> judged = kind.judge(batch.unit(), read);
        List<Line> good = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            if (judged.get(at).state() == LineState.READY) {
                good.add(read.get(at));
            } else {
                lines.judge(batch.id(), read.get(at).number(), judged.get(at));
            }
        }
        lines.added(batch.id(), kind.add(actor(batch), batch.unit(), good));
    }

    private void takeBack(Batch batch, List<KeptLine> some) {
        Map<UUID, Integer> numbers = new HashMap<>();
        some.forEach(line ->
                numbers.put(Objects.requireNonNull(line.subject()), line.line().number()));
        Map<UUID, SortedSet<String>> kept = kinds.of(batch.kind()).takeBack(actor(batch), numbers.keySet());
        kept.forEach((subject, uses) -> lines.kept(batch.id(), Objects.requireNonNull(numbers.get(subject)), uses));
        numbers.keySet().removeAll(kept.keySet());
        lines.undone(batch.id(), numbers.values());
    }

    private Actor actor(Batch batch) {
        return accounts.find(Objects.requireNonNull(batch.askedBy()))
                .map(Account::asActor)
                .orElseGet(() -> Actor.system("intake"));
    }
}
