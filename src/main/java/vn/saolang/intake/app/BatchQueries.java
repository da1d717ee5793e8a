package vn.saolang.intake.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.intake.BatchId;
import vn.saolang.intake.BatchState;
import vn.saolang.intake.LineState;
import vn.saolang.intake.store.Batch;
import vn.saolang.intake.store.BatchStore;
import vn.saolang.intake.store.KeptLine;
import vn.saolang.intake.store.LineStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** Questions about lists of the actor's office. */
@Component
@Transactional(readOnly = true)
public class BatchQueries implements WorkSource {

    private static final int PAGE = 50;
    private static final int NEWEST = 50;

    private final BatchStore batches;
    private final LineStore lines;

    BatchQueries(BatchStore batches, LineStore lines) {
        this.batches = batches;
        this.lines = lines;
    }

    /** A list with how many of its lines are in each state. */
    public record Counted(Batch batch, Map<LineState, Integer> counts) {

        public int in(LineState state) {
            return counts.getOrDefault(state, 0);
        }

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Lines the background has yet to work on. */
        public int waiting() {
            return switch (batch.state()) {
                case RUNNING -> in(LineState.READY);
                case UNDOING -> in(LineState.ADDED);
                case PREVIEW, DONE, UNDONE, DISCARDED -> 0;
            };
        }

        /** Lines the background works on in all. */
        public int worked() {
            return in(LineState.ADDED)
                    + in(LineState.UNDONE)
                    + in(LineState.KEPT)
                    + in(LineState.FAILED)
                    + (batch.state() == BatchState.RUNNING ? in(LineState.READY) : 0);
        }
    }

    public List<Counted> newest(Actor by) {
        return batches.newest(Desk.unit(by), NEWEST).stream()
                .map(batch -> new Counted(batch, lines.counts(batch.id())))
                .toList();
    }

    /** @throws NotFound when it is no list of the actor's office */
    public Counted get(Actor by, BatchId id) {
        Batch batch = batches.find(id, Desk.unit(by)).orElseThrow(() -> new NotFound("list " + id));
        return new Counted(batch, lines.counts(id));
    }

    /** The lines of a list in one state, page by page. */
    public Paged<KeptLine> lines(Actor by, BatchId id, LineState state, int page) {
        Counted counted = get(by, id);
        return new Paged<>(lines.inState(id, state, page * PAGE, PAGE), counted.in(state), page, PAGE);
    }

    /** All lines of a list. */
    public List<KeptLine> all(Actor by, BatchId id) {
        return lines.all(get(by, id).batch().id());
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER)) {
            return List.of();
        }
        return batches.newest(Desk.unit(actor), NEWEST).stream()
                .filter(batch -> batch.state() == BatchState.PREVIEW
                        && batch.uploadedBy().equals(actor.account()))
                .map(batch -> new WorkItem(
                        "intake.work", "intake.work.line", List.of(batch.fileName()), "/intake/" + batch.id(), null))
                .toList();
    }
}
