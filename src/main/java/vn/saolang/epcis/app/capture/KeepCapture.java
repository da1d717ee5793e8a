package vn.saolang.epcis.app.capture;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.epcis.model.capture.CaptureJob;
import vn.saolang.epcis.model.capture.ErrorBehaviour;
import vn.saolang.epcis.model.check.Defect;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.read.EventReader;
import vn.saolang.epcis.store.EventStore;
import vn.saolang.epcis.store.capture.CaptureJobStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.VietnamTime;

/** Keeps what a document brought, and its job, in one transaction. */
@Service
class KeepCapture {

    private final EventStore store;
    private final CaptureJobStore jobs;
    private final Events published;
    private final VietnamTime time;

    KeepCapture(EventStore store, CaptureJobStore jobs, Events published, VietnamTime time) {
        this.store = store;
        this.jobs = jobs;
        this.published = published;
        this.time = time;
    }

    /**
     * What is to be kept.
     *
     * @param events how many the document has, the wrong ones with them
     */
    record Taken(
            EventReader reader, ErrorBehaviour behaviour, int events, List<CapturedEvent> good, List<Defect> wrong) {}

    @Transactional
    CaptureJob keep(Actor by, Taken taken) {
        int fresh = taken.good.isEmpty() ? 0 : store.insert(taken.good).size();
        CaptureJob job = new CaptureJob(
                Objects.requireNonNull(taken.reader.capture()),
                0,
                taken.behaviour,
                taken.reader.recordTime(),
                time.now(),
                taken.events,
                fresh,
                taken.wrong);
        jobs.insert(taken.reader.owner(), job);
        published.publish(by, new EventsCaptured(taken.reader.owner(), job.id(), fresh));
        return job;
    }
}
