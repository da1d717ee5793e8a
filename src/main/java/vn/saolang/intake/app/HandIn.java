package vn.saolang.intake.app;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.intake.BatchId;
import vn.saolang.intake.BatchMoved;
import vn.saolang.intake.BatchState;
import vn.saolang.intake.IntakeKind;
import vn.saolang.intake.model.Judgement;
import vn.saolang.intake.model.Line;
import vn.saolang.intake.store.BatchStore;
import vn.saolang.intake.store.LineStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.UnitRef;

/** An office hands in a list; each line is judged, nothing is added yet. */
@Component
public class HandIn {

    private final ReadList reading;
    private final RowKinds kinds;
    private final BatchStore batches;
    private final LineStore lines;
    private final Events events;
    private final VietnamTime time;

    HandIn(ReadList reading, RowKinds kinds, BatchStore batches, LineStore lines, Events events, VietnamTime time) {
        this.reading = reading;
        this.kinds = kinds;
        this.batches = batches;
        this.lines = lines;
        this.events = events;
        this.time = time;
    }

    /**
     * Reads a list and judges its lines.
     *
     * @throws vn.saolang.kernel.RefusedException when the file cannot be read as a list
     */
    @Transactional
    public BatchId handIn(Actor by, IntakeKind kind, InputStream content, String fileName) {
        UnitRef unit = Desk.unit(by);
        RowKind rows = kinds.of(kind);
        List<Line> read = reading.read(content, fileName, rows.columns());
        List<Judgement> judged = rows.judge(unit, read);
        BatchId id = BatchId.random();
        batches.insert(id, kind, unit, fileName, by.account(), time.now());
        lines.insert(id, read, judged);
        events.publish(by, new BatchMoved(id, kind, BatchState.PREVIEW));
        return id;
    }
}
