package vn.saolang.epcis.app.capture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.epcis.model.capture.CaptureJob;
import vn.saolang.epcis.store.capture.CaptureJobStore;

/** What became of captures. */
@Service
@Transactional(readOnly = true)
public class CaptureQueries {

    private final CaptureJobStore jobs;

    CaptureQueries(CaptureJobStore jobs) {
        this.jobs = jobs;
    }

    /** A job of this producer. */
    public Optional<CaptureJob> job(UUID owner, UUID id) {
        return jobs.find(owner, id);
    }

    /** The producer's jobs, newest first, with numbers below the given one. */
    public List<CaptureJob> jobs(UUID owner, long below, int most) {
        return jobs.list(owner, below, most);
    }
}
